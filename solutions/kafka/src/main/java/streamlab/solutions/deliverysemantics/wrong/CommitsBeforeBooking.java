package streamlab.solutions.deliverysemantics.wrong;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** Commits first, also where at least once was promised. */
@WrongAnswer(misconception = "commits-before-booking", failsAt = "atLeastOnceLosesNothing")
public final class CommitsBeforeBooking implements DeliverySemantics {

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    while (true) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
        if (promise == Promise.EFFECTIVELY_ONCE) {
          if (!ledger.isBooked(record.key())) {
            ledger.book(record.key(), record.value());
          }
          commit(consumer, record);
        } else {
          commit(consumer, record);
          ledger.book(record.key(), record.value());
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
