package streamlab.solutions.wherethedatalies.wrong;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Takes every error for a refusal. */
@WrongAnswer(misconception = "errors-swallowed", failsAt = "missing")
public final class TakesAnyErrorForARefusal implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    try {
      return new AsksTheBrokers().change(admin, topic, partitions);
    } catch (ExecutionException e) {
      return new Report(Set.of(), Set.of(), Map.of(), true);
    }
  }
}
