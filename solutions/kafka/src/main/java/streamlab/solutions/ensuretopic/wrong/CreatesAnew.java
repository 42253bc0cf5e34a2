package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Makes sure of the topic by making it anew. */
@WrongAnswer(misconception = "created-anew", failsAt = "there")
public final class CreatesAnew implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    try {
      admin.deleteTopics(List.of(name)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
        throw e;
      }
    }
    try {
      admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
