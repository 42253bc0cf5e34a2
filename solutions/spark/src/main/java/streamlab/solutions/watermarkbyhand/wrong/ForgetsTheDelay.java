package streamlab.solutions.watermarkbyhand.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Takes the largest time seen for the boundary. */
@WrongAnswer(misconception = "delay-forgotten", failsAt = "boundaries")
public final class ForgetsTheDelay extends BeforeTheGrouping {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("10:03", "10:09", "10:22", "10:31", "10:48", "10:48", "10:48"),
        Fate.DROPPED,
        Fate.COUNTED,
        1,
        Fate.COUNTED,
        Fate.COUNTED);
  }
}
