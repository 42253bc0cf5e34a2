package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Takes a callback for waiting. */
@WrongAnswer(misconception = "not-awaited", failsAt = "awaited")
public final class CallsBackIntoNothing implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    admin
        .createTopics(List.of(new NewTopic(name, partitions, replicationFactor)))
        .all()
        .whenComplete(
            (nothing, thrown) -> {
              if (thrown != null && !(thrown instanceof TopicExistsException)) {
                throw new IllegalStateException(thrown);
              }
            });
  }
}
