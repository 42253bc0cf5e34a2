package streamlab.solutions.wheredoistart.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wheredoistart.WhereDoIStart;

/** Deletes the group's position, so that earliest holds again. */
@WrongAnswer(misconception = "resets-the-group", failsAt = "leavesThePosition")
public final class ResetsTheGroup implements WhereDoIStart {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.committed().isPresent()) {
      return situation.committed();
    }
    return switch (situation.reset()) {
      case "earliest" -> OptionalLong.of(situation.beginning());
      case "latest" -> OptionalLong.of(situation.end());
      default -> OptionalLong.empty();
    };
  }

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
        Admin admin = Admin.create(settings)) {
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

  private static List<TopicPartition> partitions(
      KafkaConsumer<String, String> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private static List<String> readTo(
      Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
    List<String> values = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
    }
    return values;
  }
}
