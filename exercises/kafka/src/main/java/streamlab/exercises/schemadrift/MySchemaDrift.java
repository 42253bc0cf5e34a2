package streamlab.exercises.schemadrift;

import org.apache.kafka.clients.consumer.Consumer;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MySchemaDrift implements SchemaDrift {

  @Override
  public void read(Consumer<String, String> consumer, int count, Report report) throws Exception {
    throw new NotStarted("write a reader that reports clicks and failures.");
  }
}
