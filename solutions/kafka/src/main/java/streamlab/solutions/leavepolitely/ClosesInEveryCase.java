package streamlab.solutions.leavepolitely;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.Solution;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Leaves by try-with-resources, whatever ends the work. */
@Solution
public final class ClosesInEveryCase implements LeavePolitely {

  private static final int SESSION_TIMEOUT_MILLIS = 6000;
  private static final Duration POLL = Duration.ofMillis(100);

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    if (!"consumer".equals(settings.get(ConsumerConfig.GROUP_PROTOCOL_CONFIG))) {
      settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
    }
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of(topic));
      while (!enough.getAsBoolean()) {
        consumer.poll(POLL).forEach(record -> work.accept(record.value()));
      }
    }
  }
}
