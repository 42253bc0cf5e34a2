package streamlab.solutions.outputmodes.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.outputmodes.OnPaper;

/** Compares the events with the boundary, in place of their windows. */
@WrongAnswer(misconception = "both-ignored", failsAt = "update")
public final class BothIgnored extends OnPaper {

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    return mode == Mode.UPDATE ? List.of(1, 1, 1, 1, 1, 0, 0) : super.rowsPerTrade(mode);
  }
}
