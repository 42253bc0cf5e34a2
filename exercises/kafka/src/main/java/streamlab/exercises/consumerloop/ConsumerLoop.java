package streamlab.exercises.consumerloop;

import java.util.Map;
import java.util.function.Consumer;

/** A consumer that reads a number of messages and says what it sees. */
@FunctionalInterface
public interface ConsumerLoop {

  /**
   * Reads messages from the topic's beginning and returns when there were enough.
   *
   * @param client the settings that a client of this cluster needs; a map to add to
   * @param topic the topic, which is there
   * @param group the group to read in; it has not read anything yet
   * @param count the number of messages, one or more
   * @param out takes a line for each message, and one for each poll that brought nothing
   * @throws Exception when the topic can't be read
   */
  void read(Map<String, Object> client, String topic, String group, int count, Consumer<String> out)
      throws Exception;
}
