package streamlab.solutions.outputmodes.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Expects each change at once, also in append mode. */
@WrongAnswer(misconception = "append-at-once", failsAt = "append")
public final class AppendAtOnce extends OnPaper {

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    return mode == Mode.APPEND ? List.of(1, 1, 1, 1, 1, 0, 1) : super.rowsPerTrade(mode);
  }
}
