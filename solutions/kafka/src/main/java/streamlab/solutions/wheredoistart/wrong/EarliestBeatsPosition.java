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

/** Believes that earliest always means from the beginning. */
@WrongAnswer(misconception = "earliest-beats-position", failsAt = "withPosition")
public final class EarliestBeatsPosition implements WhereDoIStart {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.reset().equals("earliest")) {
      return OptionalLong.of(situation.beginning());
    }
    if (situation.committed().isPresent() || situation.reset().equals("none")) {
      return situation.committed();
    }
    return OptionalLong.of(situation.end());
  }

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
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
      consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
    }
    return values;
  }
}
