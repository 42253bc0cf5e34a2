package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Looks first and believes that nothing happens afterwards. */
@WrongAnswer(misconception = "look-is-not-enough", failsAt = "overtaken")
public final class TrustsItsLook implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    if (!admin.listTopics().names().get().contains(name)) {
      admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all().get();
    }
  }
}
