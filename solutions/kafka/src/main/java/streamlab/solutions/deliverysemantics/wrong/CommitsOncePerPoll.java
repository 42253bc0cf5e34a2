package streamlab.solutions.deliverysemantics.wrong;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** Commits once for all that a poll returned. */
@WrongAnswer(misconception = "commits-the-batch", failsAt = "atLeastOnceRepeats")
public final class CommitsOncePerPoll implements DeliverySemantics {

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    while (true) {
      ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
      if (promise == Promise.AT_MOST_ONCE) {
        consumer.commitSync();
      }
      for (ConsumerRecord<String, String> record : records) {
        if (promise != Promise.EFFECTIVELY_ONCE || !ledger.isBooked(record.key())) {
          ledger.book(record.key(), record.value());
        }
      }
      if (promise != Promise.AT_MOST_ONCE) {
        consumer.commitSync();
      }
    }
  }
}
