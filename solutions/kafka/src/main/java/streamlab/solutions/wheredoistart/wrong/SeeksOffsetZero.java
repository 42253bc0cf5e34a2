package streamlab.solutions.wheredoistart.wrong;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Takes offset 0 for the beginning of every partition. */
@WrongAnswer(misconception = "seeks-offset-zero", failsAt = "deletedRecords")
public final class SeeksOffsetZero extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      partitions.forEach(partition -> consumer.seek(partition, 0));
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }
}
