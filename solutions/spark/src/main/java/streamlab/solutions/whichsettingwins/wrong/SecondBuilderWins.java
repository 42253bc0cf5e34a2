package streamlab.solutions.whichsettingwins.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Believes that the last builder decides. */
@WrongAnswer(misconception = "second-builder-wins", failsAt = "master")
public final class SecondBuilderWins extends AsksTheSession {

  @Override
  public Predictions predictions() {
    return new Predictions(
        "local",
        "RDD Example",
        "CSV file loader",
        Set.of(
            "spark.executor.memory",
            "spark.executor.cores",
            "spark.cores.max",
            "spark.driver.memory"));
  }
}
