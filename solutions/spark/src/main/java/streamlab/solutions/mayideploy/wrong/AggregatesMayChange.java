package streamlab.solutions.mayideploy.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Believes that a new aggregate begins to count from the restart. */
@WrongAnswer(misconception = "aggregates-are-free", failsAt = "aggregate")
public final class AggregatesMayChange extends OneLineMore {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TAKES_EFFECT,
        Outcome.KEY_SCHEMA_ERROR,
        Outcome.TAKES_EFFECT,
        Outcome.IGNORED,
        Outcome.TAKES_EFFECT);
  }
}
