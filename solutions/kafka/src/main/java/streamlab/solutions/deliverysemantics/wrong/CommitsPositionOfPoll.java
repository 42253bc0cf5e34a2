package streamlab.solutions.deliverysemantics.wrong;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.deliverysemantics.DeliverySemantics;

/** Takes the commit without arguments for a commit of the record at work. */
@WrongAnswer(misconception = "commits-the-batch", failsAt = "atMostOnceLoses")
public final class CommitsPositionOfPoll implements DeliverySemantics {

  @Override
  public void run(Promise promise, Consumer<String, String> consumer, Ledger ledger) {
    while (true) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
        if (promise == Promise.AT_MOST_ONCE) {
          consumer.commitSync();
        }
        if (promise != Promise.EFFECTIVELY_ONCE || !ledger.isBooked(record.key())) {
          ledger.book(record.key(), record.value());
        }
        if (promise != Promise.AT_MOST_ONCE) {
          consumer.commitSync();
        }
      }
    }
  }
}
