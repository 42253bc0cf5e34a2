package streamlab.solutions.lag.wrong;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Takes the largest lag for the total. */
@WrongAnswer(misconception = "largest-as-total", failsAt = "severalPartitions")
public final class LargestIsTotal implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    long largest = right.lags().values().stream().mapToLong(Long::longValue).max().orElse(0);
    return new Report(right.lags(), right.withoutPosition(), largest);
  }
}
