package streamlab.solutions.mayideploy.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Believes that the session decides how many partitions the state has. */
@WrongAnswer(misconception = "partitions-take-effect", failsAt = "shufflePartitions")
public final class PartitionsTakeEffect extends OneLineMore {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TAKES_EFFECT,
        Outcome.KEY_SCHEMA_ERROR,
        Outcome.VALUE_SCHEMA_ERROR,
        Outcome.TAKES_EFFECT,
        Outcome.TAKES_EFFECT);
  }
}
