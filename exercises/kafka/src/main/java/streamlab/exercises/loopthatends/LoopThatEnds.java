package streamlab.exercises.loopthatends;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;

/** Reads rides until there are enough, until the time is over, or until it is told to stop. */
@FunctionalInterface
public interface LoopThatEnds {

  /**
   * Reads rides and closes the consumer.
   *
   * @param consumer a consumer that has subscribed to the rides; nobody else uses it
   * @param clock says what time it is
   * @param enough the number of rides to wait for, one or more
   * @param limit the time to wait for them, some seconds
   * @return the keys of all rides that were polled, in order: their drop-off locations
   */
  List<String> read(Consumer<String, String> consumer, Clock clock, int enough, Duration limit);
}
