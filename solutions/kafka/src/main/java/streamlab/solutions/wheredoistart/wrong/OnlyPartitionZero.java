package streamlab.solutions.wheredoistart.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wheredoistart.WhereDoIStart;

/** Reads partition 0 and takes it for the topic. */
@WrongAnswer(misconception = "only-partition-0", failsAt = "severalPartitions")
public final class OnlyPartitionZero implements WhereDoIStart {

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
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
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
