package streamlab.solutions.ensuretopic.wrong;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.ensuretopic.EnsureTopic;

/** Takes every refusal for the harmless one. */
@WrongAnswer(misconception = "errors-swallowed", failsAt = "refusalSurfaces")
public final class SwallowsEverything implements EnsureTopic {

  @Override
  public void ensureTopic(Admin admin, String name, int partitions, short replicationFactor)
      throws Exception {
    try {
      admin.createTopics(List.of(new NewTopic(name, partitions, replicationFactor))).all().get();
    } catch (ExecutionException e) {
      System.out.println("The topic " + name + " is there already.");
    }
  }
}
