package streamlab.solutions.ensuretopic;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import streamlab.exercise.Solution;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Creates without asking first; that the topic is there already is the one harmless refusal. */
@Solution
public final class CreateAndForgive implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    NewTopic topic = new NewTopic(name, partitions, replicationFactor);
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
