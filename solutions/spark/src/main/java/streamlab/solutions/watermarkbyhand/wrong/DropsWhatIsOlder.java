package streamlab.solutions.watermarkbyhand.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Holds a trade against the boundary in place of its window, as the source of this demo does. */
@WrongAnswer(misconception = "boundary-decides", failsAt = "alone1016")
public final class DropsWhatIsOlder extends BeforeTheGrouping {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("09:33", "09:39", "09:52", "10:01", "10:18", "10:18", "10:18"),
        Fate.DROPPED,
        Fate.DROPPED,
        2,
        Fate.COUNTED,
        Fate.COUNTED);
  }
}
