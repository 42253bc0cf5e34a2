package streamlab.solutions.allowedornot.right;

import java.util.Map;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.allowedornot.AllowedOrNot;

/** The matrix as one would draw it: for each query the first letters of its modes. */
@OtherRightAnswer("as a table")
public final class ModesOfEach implements AllowedOrNot {

  private static final Map<Query, String> MODES =
      Map.of(
          Query.FILTER, "A U",
          Query.LIMIT, "A",
          Query.DISTINCT, "A U",
          Query.SORT, "",
          Query.COUNT, "U C",
          Query.COUNT_THEN_SORT, "C",
          Query.WINDOW_COUNT, "U C",
          Query.WINDOW_COUNT_WITH_WATERMARK, "A U C",
          Query.RUNNING_SUM, "",
          Query.JOIN_OF_TWO_STREAMS, "A");

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    String letter = mode.name().substring(0, 1);
    boolean taken = sink != Sink.PARQUET || letter.equals("A");
    return taken && MODES.get(query).contains(letter);
  }
}
