package streamlab.solutions.joinmatrix.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.joinmatrix.KeptWhole;

/** Takes an outer join for one, whichever side is the stream. */
@WrongAnswer(misconception = "table-kept-whole", failsAt = "outerWithTable")
public final class KeepsTableWhole extends KeptWhole {

  @Override
  protected boolean withTable(Side left, Kind kind) {
    return kind != Kind.FULL_OUTER;
  }
}
