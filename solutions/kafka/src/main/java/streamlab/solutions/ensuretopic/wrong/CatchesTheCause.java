package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Catches an exception that never comes alone: get() wraps it. */
@WrongAnswer(misconception = "exists-not-handled", failsAt = "there")
public final class CatchesTheCause implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    try {
      admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all().get();
    } catch (TopicExistsException e) {
      return;
    }
  }
}
