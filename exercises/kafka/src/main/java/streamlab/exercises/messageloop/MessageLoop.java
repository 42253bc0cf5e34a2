package streamlab.exercises.messageloop;

import java.util.Map;

/**
 * A producer that sends numbered messages.
 *
 * <p>For three messages the topic gets {@code Message: 0}, {@code Message: 1} and {@code Message:
 * 2}, in this order.
 */
@FunctionalInterface
public interface MessageLoop {

  /**
   * Sends the messages and returns when all of them are in the topic.
   *
   * @param client the settings that a client of this cluster needs; a map to add to
   * @param topic the topic, which is there
   * @param count the number of messages, zero or more
   * @throws Exception when a message can't be sent
   */
  void send(Map<String, Object> client, String topic, int count) throws Exception;
}
