package streamlab.solutions.deliverysemantics.wrong;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** Keeps the payments it has booked in a set, which a crash empties. */
@WrongAnswer(misconception = "remembers-in-memory", failsAt = "onceDespiteRepeats")
public final class RemembersInMemory implements DeliverySemantics {

  private final Set<String> done = new HashSet<>();

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    while (true) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
        if (promise == Promise.AT_MOST_ONCE) {
          commit(consumer, record);
        }
        if (promise != Promise.EFFECTIVELY_ONCE || done.add(record.key())) {
          ledger.book(record.key(), record.value());
        }
        if (promise != Promise.AT_MOST_ONCE) {
          commit(consumer, record);
        }
      }
    }
  }

  private static void commit(
      Consumer<String, String> consumer, ConsumerRecord<String, String> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
  }
}
