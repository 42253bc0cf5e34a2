package streamlab.solutions.allowedornot;

import streamlab.exercise.Solution;
import streamlab.exercises.allowedornot.AllowedOrNot;

/** Can the sink do what the mode asks, and can the query promise it? */
@Solution
public class TwoQuestions implements AllowedOrNot {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return takes(sink, mode) && fits(query, mode);
  }

  private static boolean takes(Sink sink, Mode mode) {
    return sink != Sink.PARQUET || mode == Mode.APPEND;
  }

  private static boolean fits(Query query, Mode mode) {
    return switch (query) {
      case FILTER, DISTINCT -> mode != Mode.COMPLETE;
      case LIMIT, JOIN_OF_TWO_STREAMS -> mode == Mode.APPEND;
      case COUNT, WINDOW_COUNT -> mode != Mode.APPEND;
      case COUNT_THEN_SORT -> mode == Mode.COMPLETE;
      case WINDOW_COUNT_WITH_WATERMARK -> true;
      case SORT, RUNNING_SUM -> false;
    };
  }
}
