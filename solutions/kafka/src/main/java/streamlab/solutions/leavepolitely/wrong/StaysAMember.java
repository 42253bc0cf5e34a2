package streamlab.solutions.leavepolitely.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.leavepolitely.LeavePolitely;

/** Keeps its place in the group while nobody sits on it. */
@WrongAnswer(misconception = "remains-in-group", failsAt = "takeOver")
public final class StaysAMember implements LeavePolitely {

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough) {
    if (!"consumer".equals(settings.get("group.protocol"))) {
      settings.put("session.timeout.ms", 6000);
    }
    KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings);
    try {
      consumer.subscribe(List.of(topic));
      while (!enough.getAsBoolean()) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> work.accept(record.value()));
      }
    } finally {
      consumer.close(
          CloseOptions.groupMembershipOperation(
              CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP));
    }
  }
}
