package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Closes a client it was lent. */
@WrongAnswer(misconception = "closes-admin", failsAt = "staysOpen")
public final class ClosesAdmin implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    try (admin) {
      admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }
}
