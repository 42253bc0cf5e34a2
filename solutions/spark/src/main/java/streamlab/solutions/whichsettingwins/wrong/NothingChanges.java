package streamlab.solutions.whichsettingwins.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Believes that a second builder leaves no trace. */
@WrongAnswer(misconception = "nothing-changes", failsAt = "sessionName")
public final class NothingChanges extends AsksTheSession {

  @Override
  public Predictions predictions() {
    return new Predictions(
        "local[2]",
        "RDD Example",
        "RDD Example",
        Set.of(
            "spark.executor.memory",
            "spark.executor.cores",
            "spark.cores.max",
            "spark.driver.memory"));
  }
}
