package streamlab.solutions.wheredoistart.wrong;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Reads partition 0 and takes it for the topic. */
@WrongAnswer(misconception = "only-partition-0", failsAt = "severalPartitions")
public final class OnlyPartitionZero extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }
}
