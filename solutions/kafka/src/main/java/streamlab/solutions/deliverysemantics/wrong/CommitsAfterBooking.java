package streamlab.solutions.deliverysemantics.wrong;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** Books first, also where at most once was promised. */
@WrongAnswer(misconception = "commits-after-booking", failsAt = "atMostOnceNeverRepeats")
public final class CommitsAfterBooking implements DeliverySemantics {

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    while (true) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
        if (promise != Promise.EFFECTIVELY_ONCE || !ledger.isBooked(record.key())) {
          ledger.book(record.key(), record.value());
        }
        commit(consumer, record);
      }
    }
  }

  private static void commit(
      Consumer<String, String> consumer, ConsumerRecord<String, String> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
  }
}
