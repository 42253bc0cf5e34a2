package streamlab.exercises.outputmodes;

import java.util.List;

/**
 * What do the three output modes make of windows with a watermark? Predicted, nothing is run.
 *
 * <p>Totals per window of 15 minutes of event time, with a watermark of 30 minutes, over the seven
 * trades of the task, each in a micro-batch of its own.
 */
public interface OutputModes {

  /** The mode of the query. */
  enum Mode {
    APPEND,
    UPDATE,
    COMPLETE
  }

  /** Where the watermark stands. */
  enum Place {
    /** Before the grouping, on the column of the window. */
    BEFORE_THE_GROUPING,
    /** After the grouping, on the column of the window. */
    AFTER_THE_GROUPING,
    /** Before the grouping, on another column than the window's. */
    ON_ANOTHER_COLUMN
  }

  /** What comes of it. */
  enum Outcome {
    /** It runs, and windows that are over leave the state. */
    FORGETS,
    /** It runs, and no window ever leaves the state. */
    KEEPS_ALL,
    /** Spark refuses it. */
    REFUSED
  }

  /**
   * What was bought and sold in a window.
   *
   * @param buy the amounts bought, added up
   * @param sell the amounts sold, added up
   */
  record Totals(long buy, long sell) {}

  /**
   * How many rows the sink gets with each of the seven trades, the extra micro-batch without data
   * included.
   */
  List<Integer> rowsPerTrade(Mode mode);

  /** What the row of the window 10:00–10:15 says that the sink gets last. */
  Totals tenOClock(Mode mode);

  /** How many rows of state there are after the seven trades. */
  int rowsOfState(Mode mode);

  /** What comes of a watermark at this place, in this mode. */
  Outcome outcome(Place place, Mode mode);
}
