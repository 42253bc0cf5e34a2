package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Gives the broker a moment instead of asking for its answer. */
@WrongAnswer(misconception = "not-awaited", failsAt = "awaited")
public final class SleepsInstead implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all();
    Thread.sleep(200);
  }
}
