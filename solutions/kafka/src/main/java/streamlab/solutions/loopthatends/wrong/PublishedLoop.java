package streamlab.solutions.loopthatends.wrong;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.loopthatends.LoopThatEnds;

/** The published loop, with a list instead of a console and with its close. */
@WrongAnswer(misconception = "or-instead-of-and", failsAt = "endsWhenBusy")
public final class PublishedLoop implements LoopThatEnds {

  @Override
  public List<String> read(
      Consumer<String, String> consumer, Clock clock, int enough, Duration limit) {
    List<String> keys = new ArrayList<>();
    try (consumer) {
      ConsumerRecords<String, String> results = consumer.poll(Duration.ofSeconds(1));
      int i = 0;
      do {
        results.forEach(ride -> keys.add(ride.key()));
        results = consumer.poll(Duration.ofSeconds(1));
        i++;
      } while (!results.isEmpty() || i < 10);
    } catch (WakeupException e) {
      return keys;
    }
    return keys;
  }
}
