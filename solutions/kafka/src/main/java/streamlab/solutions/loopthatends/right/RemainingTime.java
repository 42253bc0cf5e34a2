package streamlab.solutions.loopthatends.right;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** Each poll waits for what is left of the time; the end is in a finally block. */
@OtherRightAnswer("counts the time down; closes in finally")
public final class RemainingTime implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    long end = clock.millis() + limit.toMillis();
    try {
      for (long left = limit.toMillis(); left > 0; left = end - clock.millis()) {
        Duration wait = Duration.ofMillis(Math.min(left, 1000));
        for (ConsumerRecord<String, String> ride : consumer.poll(wait)) {
          keys.add(ride.key());
        }
        if (keys.size() >= enough) {
          break;
        }
      }
    } catch (WakeupException toldToStop) {
      // Falls through to what was read until now.
    } finally {
      consumer.close();
    }
    return keys;
  }
}
