package streamlab.exercises.sidebyside;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A producer and a consumer that run at the same time, on a topic that is theirs alone. */
@FunctionalInterface
public interface SideBySide {

  /**
   * Creates the topic, sends measurements and reads them at the same time, and deletes the topic.
   *
   * @param client the settings that clients of this cluster need; copy it before you add to it
   * @param topic the topic, which is not there yet
   * @param count the number of measurements, one or more
   * @param measurement gives the value with this number, from 0 on; may take its time, and may fail
   * @return the values that were read, in order
   * @throws Exception when a measurement fails, or one of the clients
   */
  List<String> run(
      Map<String, Object> client, String topic, int count, IntFunction<String> measurement)
      throws Exception;
}
