package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Waits, and takes every refusal for a failure. */
@WrongAnswer(misconception = "exists-not-handled", failsAt = "there")
public final class KnowsNoSecondCall implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all().get();
  }
}
