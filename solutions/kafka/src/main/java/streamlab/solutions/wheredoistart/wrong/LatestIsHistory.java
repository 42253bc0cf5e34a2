package streamlab.solutions.wheredoistart.wrong;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Takes a new group each time and expects it to get the history, whatever the setting. */
@WrongAnswer(misconception = "latest-is-history", failsAt = "resetLatest")
public final class LatestIsHistory extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
    settings.put("group.id", "reader-" + UUID.randomUUID());
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }
}
