package streamlab.solutions.mayideploy.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Believes that the state is grouped anew at a restart. */
@WrongAnswer(misconception = "keys-are-free", failsAt = "groupingKeys")
public final class KeysMayChange extends OneLineMore {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TAKES_EFFECT,
        Outcome.TAKES_EFFECT,
        Outcome.VALUE_SCHEMA_ERROR,
        Outcome.IGNORED,
        Outcome.TAKES_EFFECT);
  }
}
