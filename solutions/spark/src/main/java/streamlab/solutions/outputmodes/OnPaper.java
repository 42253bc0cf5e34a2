package streamlab.solutions.outputmodes;

import java.util.List;
import streamlab.exercise.Solution;
import streamlab.exercises.outputmodes.OutputModes;

/** With a pencil. */
@Solution
public class OnPaper implements OutputModes {

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    return switch (mode) {
      case APPEND -> List.of(0, 0, 0, 0, 1, 0, 0);
      case UPDATE -> List.of(1, 1, 1, 1, 1, 0, 1);
      case COMPLETE -> List.of(1, 1, 2, 3, 4, 4, 4);
    };
  }

  @Override
  public Totals tenOClock(Mode mode) {
    return mode == Mode.COMPLETE ? new Totals(650, 300) : new Totals(650, 0);
  }

  @Override
  public int rowsOfState(Mode mode) {
    return mode == Mode.COMPLETE ? 4 : 3;
  }

  @Override
  public Outcome outcome(Place place, Mode mode) {
    return switch (place) {
      case BEFORE_THE_GROUPING -> mode == Mode.COMPLETE ? Outcome.KEEPS_ALL : Outcome.FORGETS;
      case AFTER_THE_GROUPING -> Outcome.REFUSED;
      case ON_ANOTHER_COLUMN -> mode == Mode.APPEND ? Outcome.REFUSED : Outcome.KEEPS_ALL;
    };
  }
}
