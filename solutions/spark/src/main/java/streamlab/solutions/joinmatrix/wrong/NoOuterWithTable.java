package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Thinks that only inner joins work with a table. */
@WrongAnswer(misconception = "outer-never", failsAt = "outerWithTable")
public final class NoOuterWithTable extends KeptWhole {

  @Override
  protected boolean withTable(Side left, Kind kind) {
    return kind == Kind.INNER;
  }
}
