package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Thinks that full outer works when one side is a stream. */
@WrongAnswer(misconception = "full-with-table", failsAt = "otherWithTable")
public final class FullWithTable extends KeptWhole {

  @Override
  protected boolean withTable(Side left, Kind kind) {
    return kind == Kind.FULL_OUTER || super.withTable(left, kind);
  }
}
