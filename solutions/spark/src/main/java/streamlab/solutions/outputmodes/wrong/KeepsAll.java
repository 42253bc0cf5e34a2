package streamlab.solutions.outputmodes.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Expects that no window leaves the state. */
@WrongAnswer(misconception = "state-keeps-all", failsAt = "state")
public final class KeepsAll extends OnPaper {

  @Override
  public int rowsOfState(Mode mode) {
    return 4;
  }
}
