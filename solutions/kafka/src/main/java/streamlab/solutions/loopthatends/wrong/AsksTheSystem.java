package streamlab.solutions.loopthatends.wrong;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** Has a deadline, by another clock. */
@WrongAnswer(misconception = "own-clock", failsAt = "endsWhenIdle")
public final class AsksTheSystem implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    long end = System.nanoTime() + limit.toNanos();
    try (consumer) {
      while (keys.size() < enough && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(500)).forEach(ride -> keys.add(ride.key()));
      }
    } catch (WakeupException e) {
      return keys;
    }
    return keys;
  }
}
