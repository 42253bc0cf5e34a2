package streamlab.solutions.wheredoistart.right;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.wheredoistart.WhereDoIStart;

/** Joins the group and goes to the beginning as soon as it has been given its partitions. */
@OtherRightAnswer("as a member of the group, with a rebalance listener")
public final class SeekOnAssignment implements WhereDoIStart {

  @Override
  public OptionalLong startsAt(Situation situation) {
    OptionalLong reset =
        switch (situation.reset()) {
          case "earliest" -> OptionalLong.of(situation.beginning());
          case "latest" -> OptionalLong.of(situation.end());
          default -> OptionalLong.empty();
        };
    return situation.committed().isPresent() ? situation.committed() : reset;
  }

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    Map<String, Object> own = new HashMap<>(settings);
    own.put("enable.auto.commit", "false");
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(own)) {
      Map<TopicPartition, Long> left = new HashMap<>();
      consumer.subscribe(List.of(topic), new ToTheBeginning(consumer, left));
      boolean assigned = false;
      while (!assigned || !left.isEmpty()) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(50))) {
          values.add(record.value());
        }
        assigned |= !consumer.assignment().isEmpty();
        left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      }
    }
    return values;
  }

  private record ToTheBeginning(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends)
      implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      consumer.seekToBeginning(partitions);
      ends.putAll(consumer.endOffsets(partitions));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      ends.keySet().removeAll(partitions);
    }
  }
}
