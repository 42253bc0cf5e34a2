package streamlab.solutions.watermarkbyhand.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Lets 10:48 move the boundary before 10:14 is looked at, in the same micro-batch. */
@WrongAnswer(misconception = "same-batch", failsAt = "together")
public final class WithinTheBatch extends BeforeTheGrouping {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("09:33", "09:39", "09:52", "10:01", "10:18", "10:18", "10:18"),
        Fate.DROPPED,
        Fate.COUNTED,
        1,
        Fate.DROPPED,
        Fate.COUNTED);
  }
}
