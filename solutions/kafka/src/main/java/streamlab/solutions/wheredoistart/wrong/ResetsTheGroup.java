package streamlab.solutions.wheredoistart.wrong;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Deletes the group's position, so that earliest holds again. */
@WrongAnswer(misconception = "resets-the-group", failsAt = "leavesThePosition")
public final class ResetsTheGroup extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
        Admin admin =
            Admin.create(Map.of("bootstrap.servers", settings.get("bootstrap.servers")))) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      forget(admin, settings.get("group.id").toString(), partitions);
      consumer.assign(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }

  private static void forget(Admin admin, String group, List<TopicPartition> partitions) {
    try {
      admin.deleteConsumerGroupOffsets(group, Set.copyOf(partitions)).all().get();
    } catch (ExecutionException e) {
      // A group that has never committed is not there: nothing to forget.
      return;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
