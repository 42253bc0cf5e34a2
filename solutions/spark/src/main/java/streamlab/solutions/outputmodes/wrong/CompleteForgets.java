package streamlab.solutions.outputmodes.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Expects cleanup in complete mode, too. */
@WrongAnswer(misconception = "complete-forgets", failsAt = "complete")
public final class CompleteForgets extends OnPaper {

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    return mode == Mode.COMPLETE ? List.of(1, 1, 2, 3, 4, 3, 3) : super.rowsPerTrade(mode);
  }
}
