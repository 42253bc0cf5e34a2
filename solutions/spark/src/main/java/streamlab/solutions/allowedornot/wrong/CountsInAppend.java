package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Takes a count for something that is appended. */
@WrongAnswer(misconception = "count-in-append", failsAt = "count")
public final class CountsInAppend extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(
        query == Query.COUNT ? Query.WINDOW_COUNT_WITH_WATERMARK : query, mode, sink);
  }
}
