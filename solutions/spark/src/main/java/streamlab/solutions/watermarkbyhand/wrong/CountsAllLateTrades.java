package streamlab.solutions.watermarkbyhand.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Believes that update mode always finds the old row. */
@WrongAnswer(misconception = "late-always-counts", failsAt = "alone1014")
public final class CountsAllLateTrades extends BeforeTheGrouping {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("09:33", "09:39", "09:52", "10:01", "10:18", "10:18", "10:18"),
        Fate.COUNTED,
        Fate.COUNTED,
        0,
        Fate.COUNTED,
        Fate.COUNTED);
  }
}
