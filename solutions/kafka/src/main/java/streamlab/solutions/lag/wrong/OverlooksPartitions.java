package streamlab.solutions.lag.wrong;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Looks at the list of positions only. */
@WrongAnswer(misconception = "overlooks-partitions", failsAt = "neverCommitted")
public final class OverlooksPartitions implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    return new Report(right.lags(), Set.of(), right.total());
  }
}
