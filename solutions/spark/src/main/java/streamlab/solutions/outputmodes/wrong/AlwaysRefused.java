package streamlab.solutions.outputmodes.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Hopes that Spark refuses whatever is wrong. */
@WrongAnswer(misconception = "always-refused", failsAt = "otherColumn")
public final class AlwaysRefused extends OnPaper {

  @Override
  public Outcome outcome(Place place, Mode mode) {
    return place == Place.ON_ANOTHER_COLUMN ? Outcome.REFUSED : super.outcome(place, mode);
  }
}
