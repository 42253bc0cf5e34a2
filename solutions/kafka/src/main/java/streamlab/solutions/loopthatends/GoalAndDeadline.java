package streamlab.solutions.loopthatends;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.Solution;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** Goes on while the goal is open and there is time left; a wakeup ends it as well. */
@Solution
public final class GoalAndDeadline implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    Instant end = clock.instant().plus(limit);
    try (consumer) {
      while (keys.size() < enough && clock.instant().isBefore(end)) {
        consumer.poll(Duration.ofMillis(500)).forEach(ride -> keys.add(ride.key()));
      }
    } catch (WakeupException e) {
      return keys;
    }
    return keys;
  }
}
