package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Leaves the counts to the broker. */
@WrongAnswer(misconception = "fixed-counts", failsAt = "created")
public final class LeavesCountsToBroker implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    NewTopic topic = new NewTopic(name, Optional.empty(), Optional.empty());
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
