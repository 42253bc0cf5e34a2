package streamlab.solutions.loopthatends.wrong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** Takes the wakeup for an error like any other. */
@WrongAnswer(misconception = "wakeup-is-an-error", failsAt = "endsWithWakeup")
public final class LetsWakeupPass implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    Instant end = clock.instant().plus(limit);
    try (consumer) {
      while (keys.size() < enough && clock.instant().isBefore(end)) {
        consumer.poll(Duration.ofMillis(500)).forEach(ride -> keys.add(ride.key()));
      }
    }
    return keys;
  }
}
