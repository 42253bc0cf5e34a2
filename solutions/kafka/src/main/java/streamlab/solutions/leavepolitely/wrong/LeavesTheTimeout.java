package streamlab.solutions.leavepolitely.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Thinks that closing is all there is to it. */
@WrongAnswer(misconception = "default-timeout", failsAt = "sessionTimeout")
public final class LeavesTheTimeout implements LeavePolitely {

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of(topic));
      while (!enough.getAsBoolean()) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> work.accept(record.value()));
      }
    }
  }
}
