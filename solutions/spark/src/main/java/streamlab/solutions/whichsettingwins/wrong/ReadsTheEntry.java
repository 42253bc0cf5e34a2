package streamlab.solutions.whichsettingwins.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Takes the entry of the session for the name of the context. */
@WrongAnswer(misconception = "session-entry", failsAt = "contextName")
public final class ReadsTheEntry extends AsksTheSession {

  @Override
  public Predictions predictions() {
    return new Predictions(
        "local[2]",
        "CSV file loader",
        "CSV file loader",
        Set.of(
            "spark.executor.memory",
            "spark.executor.cores",
            "spark.cores.max",
            "spark.driver.memory"));
  }
}
