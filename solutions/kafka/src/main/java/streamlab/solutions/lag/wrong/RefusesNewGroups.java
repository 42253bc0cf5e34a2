package streamlab.solutions.lag.wrong;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Takes a group without positions for an error. */
@WrongAnswer(misconception = "unknown-group", failsAt = "nothingCommitted")
public final class RefusesNewGroups implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    if (right.lags().isEmpty()) {
      throw new IllegalStateException("unknown group: " + group);
    }
    return right;
  }
}
