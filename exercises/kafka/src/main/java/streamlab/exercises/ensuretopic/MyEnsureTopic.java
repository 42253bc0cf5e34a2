package streamlab.exercises.ensuretopic;

import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyEnsureTopic implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    throw new NotStarted("write how the topic is created, unless it is there.");
  }
}
