package streamlab.solutions.outputmodes.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Takes the place of the line for a matter of taste. */
@WrongAnswer(misconception = "column-gone", failsAt = "after")
public final class AfterIsFine extends OnPaper {

  @Override
  public Outcome outcome(Place place, Mode mode) {
    return place == Place.AFTER_THE_GROUPING ? Outcome.FORGETS : super.outcome(place, mode);
  }
}
