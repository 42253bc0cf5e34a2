package streamlab.solutions.wheredoistart.wrong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Waits for the first records, then until none come. */
@WrongAnswer(misconception = "waits-for-records", failsAt = "emptyTopic")
public final class WaitsForRecords extends AssignAndSeek {

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
}
