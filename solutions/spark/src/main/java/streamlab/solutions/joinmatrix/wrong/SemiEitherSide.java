package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Takes left semi for an inner join with fewer columns. */
@WrongAnswer(misconception = "semi-either-side", failsAt = "otherWithTable")
public final class SemiEitherSide extends KeptWhole {

  @Override
  protected boolean withTable(Side left, Kind kind) {
    return kind == Kind.LEFT_SEMI || super.withTable(left, kind);
  }
}
