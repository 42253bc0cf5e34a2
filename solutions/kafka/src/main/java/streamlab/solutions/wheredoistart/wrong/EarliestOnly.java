package streamlab.solutions.wheredoistart.wrong;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Relies on earliest, which is asked only when the group has no position. */
@WrongAnswer(misconception = "earliest-once", failsAt = "groupWithPosition")
public final class EarliestOnly extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", false);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }
}
