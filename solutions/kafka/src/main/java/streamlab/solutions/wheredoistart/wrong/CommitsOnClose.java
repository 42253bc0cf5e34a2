package streamlab.solutions.wheredoistart.wrong;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Forgets that a consumer with a group commits when it closes. */
@WrongAnswer(misconception = "moves-the-group", failsAt = "leavesThePosition")
public final class CommitsOnClose extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }
}
