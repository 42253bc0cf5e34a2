package streamlab.solutions.mayideploy.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Believes that any change of the query breaks its checkpoint. */
@WrongAnswer(misconception = "filter-breaks", failsAt = "filter")
public final class FearsTheFilter extends OneLineMore {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.VALUE_SCHEMA_ERROR,
        Outcome.KEY_SCHEMA_ERROR,
        Outcome.VALUE_SCHEMA_ERROR,
        Outcome.IGNORED,
        Outcome.TAKES_EFFECT);
  }
}
