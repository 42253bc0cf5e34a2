package streamlab.exercises.topictospecification;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyTopicToSpecification implements TopicToSpecification {

  @Override
  public Duration create(Admin admin, Instruction instruction) throws Exception {
    throw new NotStarted("write how the topic is created, and for how long it keeps its records.");
  }
}
