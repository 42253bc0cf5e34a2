package streamlab.solutions.deliverysemantics.right;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** A promise is a list of steps, taken for each record in turn. */
@OtherRightAnswer("the promise as an order of steps, the wakeup caught")
public final class StepsInOrder implements DeliverySemantics {

  @FunctionalInterface
  private interface Step {
    void take(ConsumerRecord<String, String> record);
  }

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    Step commit = record -> consumer.commitSync(after(record));
    Step book = record -> ledger.book(record.key(), record.value());
    Step bookNew =
        record -> {
          if (!ledger.isBooked(record.key())) {
            book.take(record);
          }
        };
    List<Step> steps =
        switch (promise) {
          case AT_MOST_ONCE -> List.of(commit, book);
          case AT_LEAST_ONCE -> List.of(book, commit);
          case EFFECTIVELY_ONCE -> List.of(bookNew, commit);
        };
    try {
      while (true) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> steps.forEach(step -> step.take(record)));
      }
    } catch (WakeupException e) {
      consumer.close();
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> after(
      ConsumerRecord<String, String> record) {
    return Map.of(
        new TopicPartition(record.topic(), record.partition()),
        new OffsetAndMetadata(record.offset() + 1, record.leaderEpoch(), ""));
  }
}
