package streamlab.solutions.wheredoistart.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wheredoistart.WhereDoIStart;

/** Waits for the first records, then until none come. */
@WrongAnswer(misconception = "waits-for-records", failsAt = "emptyTopic")
public final class WaitsForRecords implements WhereDoIStart {

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
      consumer.assign(partitions(consumer, topic));
      consumer.seekToBeginning(consumer.assignment());
      List<String> values = new ArrayList<>();
      ConsumerRecords<String, String> batch;
      do {
        batch = consumer.poll(Duration.ofMillis(500));
        batch.forEach(record -> values.add(record.value()));
      } while (values.isEmpty() || !batch.isEmpty());
      return values;
    }
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<String, String> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }
}
