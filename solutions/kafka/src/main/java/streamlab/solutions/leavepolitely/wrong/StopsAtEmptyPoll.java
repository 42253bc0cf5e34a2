package streamlab.solutions.leavepolitely.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Takes the first empty poll for the end of the work. */
@WrongAnswer(misconception = "stops-at-empty-poll", failsAt = "works")
public final class StopsAtEmptyPoll implements LeavePolitely {

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    if (!"consumer".equals(settings.get("group.protocol"))) {
      settings.put("session.timeout.ms", 6000);
    }
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of(topic));
      ConsumerRecords<String, String> batch = consumer.poll(Duration.ofMillis(1));
      while (!batch.isEmpty() && !enough.getAsBoolean()) {
        batch.forEach(record -> work.accept(record.value()));
        batch = consumer.poll(Duration.ofMillis(1));
      }
    }
  }
}
