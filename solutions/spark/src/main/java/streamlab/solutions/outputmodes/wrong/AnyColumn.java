package streamlab.solutions.outputmodes.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Takes any watermark for good enough. */
@WrongAnswer(misconception = "any-column", failsAt = "otherColumn")
public final class AnyColumn extends OnPaper {

  @Override
  public Outcome outcome(Place place, Mode mode) {
    return place == Place.ON_ANOTHER_COLUMN ? Outcome.FORGETS : super.outcome(place, mode);
  }
}
