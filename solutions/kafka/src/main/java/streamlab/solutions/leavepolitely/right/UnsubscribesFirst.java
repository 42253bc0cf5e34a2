package streamlab.solutions.leavepolitely.right;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Leaves the group by unsubscribing; closing then only ends the client. */
@OtherRightAnswer("unsubscribes, then closes")
public final class UnsubscribesFirst implements LeavePolitely {

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    if (!"consumer".equals(settings.get("group.protocol"))) {
      settings.put("session.timeout.ms", 6000);
    }
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      try {
        consumer.subscribe(List.of(topic));
        while (!enough.getAsBoolean()) {
          ConsumerRecords<String, String> batch = consumer.poll(Duration.ofMillis(50));
          batch.records(topic).forEach(record -> work.accept(record.value()));
        }
      } finally {
        consumer.unsubscribe();
      }
    }
  }
}
