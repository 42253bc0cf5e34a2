package streamlab.solutions.loopthatends.wrong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** Takes an empty poll for the end of the topic. */
@WrongAnswer(misconception = "stops-at-empty-poll", failsAt = "waitsForTheFirst")
public final class StopsAtEmptyPoll implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    Instant end = clock.instant().plus(limit);
    try (consumer) {
      while (keys.size() < enough && clock.instant().isBefore(end)) {
        ConsumerRecords<String, String> rides = consumer.poll(Duration.ofMillis(500));
        if (rides.isEmpty()) {
          break;
        }
        rides.forEach(ride -> keys.add(ride.key()));
      }
    } catch (WakeupException e) {
      return keys;
    }
    return keys;
  }
}
