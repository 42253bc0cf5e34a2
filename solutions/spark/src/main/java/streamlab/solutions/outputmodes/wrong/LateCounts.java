package streamlab.solutions.outputmodes.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Lets every late trade count. */
@WrongAnswer(misconception = "late-counts", failsAt = "update")
public final class LateCounts extends OnPaper {

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    return mode == Mode.UPDATE ? List.of(1, 1, 1, 1, 1, 1, 1) : super.rowsPerTrade(mode);
  }
}
