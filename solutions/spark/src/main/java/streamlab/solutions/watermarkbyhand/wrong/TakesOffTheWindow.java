package streamlab.solutions.watermarkbyhand.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Takes the size of the window for the delay. */
@WrongAnswer(misconception = "window-for-delay", failsAt = "boundaries")
public final class TakesOffTheWindow extends BeforeTheGrouping {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("09:48", "09:54", "10:07", "10:16", "10:33", "10:33", "10:33"),
        Fate.DROPPED,
        Fate.COUNTED,
        1,
        Fate.COUNTED,
        Fate.COUNTED);
  }
}
