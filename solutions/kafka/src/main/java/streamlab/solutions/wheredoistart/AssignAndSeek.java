package streamlab.solutions.wheredoistart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.Solution;
import streamlab.exercises.wheredoistart.WhereDoIStart;

/** Picks the partitions itself, goes to their beginning and reads up to their end. */
@Solution
public final class AssignAndSeek implements WhereDoIStart {

  private static final Duration POLL = Duration.ofMillis(100);

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
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
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
      consumer.poll(POLL).forEach(record -> values.add(record.value()));
    }
    return values;
  }
}
