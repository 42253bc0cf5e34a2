package streamlab.exercises.messageloop;

import java.util.Map;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyMessageLoop implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) throws Exception {
    throw new NotStarted("write a producer that sends Message: 0, Message: 1, and so on.");
  }
}
