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

/** Catches the wakeup inside the loop and goes on. */
@WrongAnswer(misconception = "ignores-wakeup", failsAt = "endsWithWakeup")
public final class IgnoresWakeup implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    Instant end = clock.instant().plus(limit);
    try (consumer) {
      while (keys.size() < enough && clock.instant().isBefore(end)) {
        try {
          consumer.poll(Duration.ofMillis(500)).forEach(ride -> keys.add(ride.key()));
        } catch (WakeupException e) {
          continue;
        }
      }
    }
    return keys;
  }
}
