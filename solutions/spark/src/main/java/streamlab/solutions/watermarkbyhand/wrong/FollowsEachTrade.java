package streamlab.solutions.watermarkbyhand.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Takes the delay off the trade at hand: late trades move the boundary back. */
@WrongAnswer(misconception = "from-current-event", failsAt = "boundaries")
public final class FollowsEachTrade extends BeforeTheGrouping {

  @Override
  public Predictions predictions() {
    return new Predictions(
        List.of("09:33", "09:39", "09:52", "10:01", "10:18", "09:44", "09:46"),
        Fate.DROPPED,
        Fate.COUNTED,
        1,
        Fate.COUNTED,
        Fate.COUNTED);
  }
}
