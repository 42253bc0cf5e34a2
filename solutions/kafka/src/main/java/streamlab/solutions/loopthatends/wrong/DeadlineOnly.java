package streamlab.solutions.loopthatends.wrong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** Waits until the time is over, whatever has come. */
@WrongAnswer(misconception = "deadline-only", failsAt = "endsWithTheGoal")
public final class DeadlineOnly implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    Instant end = clock.instant().plus(limit);
    try (consumer) {
      while (clock.instant().isBefore(end)) {
        consumer.poll(Duration.ofMillis(500)).forEach(ride -> keys.add(ride.key()));
      }
    } catch (WakeupException e) {
      return keys;
    }
    return keys;
  }
}
