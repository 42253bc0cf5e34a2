package streamlab.solutions.outputmodes.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Has read that append mode and aggregations do not go together. */
@WrongAnswer(misconception = "append-never", failsAt = "append")
public final class AppendNever extends OnPaper {

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    return mode == Mode.APPEND ? List.of(0, 0, 0, 0, 0, 0, 0) : super.rowsPerTrade(mode);
  }
}
