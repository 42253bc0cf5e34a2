package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Hands the request over and goes on, as older notes do. */
@WrongAnswer(misconception = "not-awaited", failsAt = "awaited")
public final class NeverWaits implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor)));
  }
}
