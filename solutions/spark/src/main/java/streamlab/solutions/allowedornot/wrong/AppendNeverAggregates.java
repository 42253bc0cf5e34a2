package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Was told that append is not for aggregations. */
@WrongAnswer(misconception = "append-never-aggregates", failsAt = "windows")
public final class AppendNeverAggregates extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(
        query == Query.WINDOW_COUNT_WITH_WATERMARK ? Query.WINDOW_COUNT : query, mode, sink);
  }
}
