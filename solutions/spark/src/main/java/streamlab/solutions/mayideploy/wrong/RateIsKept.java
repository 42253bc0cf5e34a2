package streamlab.solutions.mayideploy.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Believes that the options of the source are kept in the checkpoint. */
@WrongAnswer(misconception = "rate-is-kept", failsAt = "filesPerTrigger")
public final class RateIsKept extends OneLineMore {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TAKES_EFFECT,
        Outcome.KEY_SCHEMA_ERROR,
        Outcome.VALUE_SCHEMA_ERROR,
        Outcome.IGNORED,
        Outcome.IGNORED);
  }
}
