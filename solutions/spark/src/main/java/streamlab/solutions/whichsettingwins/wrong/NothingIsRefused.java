package streamlab.solutions.whichsettingwins.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.whichsettingwins.AsksTheSession;

/** Takes the run-time calls for a way of configuration, as older notes do. */
@WrongAnswer(misconception = "run-time-resources", failsAt = "refused")
public final class NothingIsRefused extends AsksTheSession {

  @Override
  public Predictions predictions() {
    return new Predictions("local[2]", "RDD Example", "CSV file loader", Set.of());
  }
}
