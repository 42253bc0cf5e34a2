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

/** Polls once to join the group and does not look at what came. */
@WrongAnswer(misconception = "drops-first-batch", failsAt = "returnsAll")
public final class DropsFirstBatch implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    Instant end = clock.instant().plus(limit);
    try (consumer) {
      consumer.poll(Duration.ofSeconds(1));
      while (keys.size() < enough && clock.instant().isBefore(end)) {
        consumer.poll(Duration.ofMillis(500)).forEach(ride -> keys.add(ride.key()));
      }
    } catch (WakeupException e) {
      return keys;
    }
    return keys;
  }
}
