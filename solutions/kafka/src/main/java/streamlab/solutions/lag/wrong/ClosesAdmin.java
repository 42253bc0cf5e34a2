package streamlab.solutions.lag.wrong;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Closes what it was lent. */
@WrongAnswer(misconception = "closes-admin", failsAt = "changesNothing")
public final class ClosesAdmin implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    try (admin) {
      return new ThreeQuestions().lag(admin, group);
    }
  }
}
