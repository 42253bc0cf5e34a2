package streamlab.solutions.deliverysemantics;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.Solution;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** One loop; the promise decides on which side of booking the commit stands. */
@Solution
public final class CommitEachRecord implements DeliverySemantics {

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    while (true) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
        switch (promise) {
          case AT_MOST_ONCE -> {
            commit(consumer, record);
            ledger.book(record.key(), record.value());
          }
          case AT_LEAST_ONCE -> {
            ledger.book(record.key(), record.value());
            commit(consumer, record);
          }
          case EFFECTIVELY_ONCE -> {
            if (!ledger.isBooked(record.key())) {
              ledger.book(record.key(), record.value());
            }
            commit(consumer, record);
          }
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
