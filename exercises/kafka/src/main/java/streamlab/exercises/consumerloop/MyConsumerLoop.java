package streamlab.exercises.consumerloop;

import java.util.Map;
import java.util.function.Consumer;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyConsumerLoop implements ConsumerLoop {

  @Override
  public void read(
      Map<String, Object> client, String topic, String group, int count, Consumer<String> out)
      throws Exception {
    throw new NotStarted("write a consumer that reports each message, until there were enough.");
  }
}
