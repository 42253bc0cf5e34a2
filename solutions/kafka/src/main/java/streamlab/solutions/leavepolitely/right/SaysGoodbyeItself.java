package streamlab.solutions.leavepolitely.right;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Says in so many words that it leaves. */
@OtherRightAnswer("finally, with explicit close options")
public final class SaysGoodbyeItself implements LeavePolitely {

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    settings.computeIfAbsent(
        "session.timeout.ms",
        name -> "consumer".equals(settings.get("group.protocol")) ? null : "6000");
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
    try {
      consumer.subscribe(List.of(topic));
      while (!enough.getAsBoolean()) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> work.accept(record.value()));
      }
    } finally {
      consumer.close(
          CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
              .withTimeout(Duration.ofSeconds(5)));
    }
  }
}
