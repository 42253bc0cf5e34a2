package streamlab.solutions.leavepolitely.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Closes in the last line, which an error never reaches. */
@WrongAnswer(misconception = "closed-on-success-only", failsAt = "takeOverAfterError")
public final class ClosesWhenAllIsWell implements LeavePolitely {

  @Override
  @SuppressWarnings("resource")
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    if (!"consumer".equals(settings.get("group.protocol"))) {
      settings.put("session.timeout.ms", 6000);
    }
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
    consumer.subscribe(List.of(topic));
    while (!enough.getAsBoolean()) {
      consumer.poll(Duration.ofMillis(100)).forEach(record -> work.accept(record.value()));
    }
    consumer.close();
  }
}
