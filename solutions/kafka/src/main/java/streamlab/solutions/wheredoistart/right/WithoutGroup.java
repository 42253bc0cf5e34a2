package streamlab.solutions.wheredoistart.right;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.wheredoistart.WhereDoIStart;

/** Reads without a group, so that nothing is committed and earliest is always asked. */
@OtherRightAnswer("without a group, so that earliest holds on every run")
public final class WithoutGroup implements WhereDoIStart {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.committed().isPresent()) {
      return OptionalLong.of(situation.committed().getAsLong());
    }
    if (situation.reset().equals("none")) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        situation.reset().equals("latest") ? situation.end() : situation.beginning());
  }

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    Map<String, Object> own = new HashMap<>(settings);
    own.remove("group.id");
    own.put("auto.offset.reset", "earliest");
    // By partition and offset: a record of the same place is the same record.
    Map<Integer, TreeMap<Long, String>> found = new TreeMap<>();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(own)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      for (TopicPartition partition : partitions) {
        while (consumer.position(partition) < ends.get(partition)) {
          consumer
              .poll(Duration.ofMillis(100))
              .forEach(
                  record ->
                      found
                          .computeIfAbsent(record.partition(), number -> new TreeMap<>())
                          .put(record.offset(), record.value()));
        }
      }
    }
    return found.values().stream().flatMap(values -> values.values().stream()).toList();
  }
}
