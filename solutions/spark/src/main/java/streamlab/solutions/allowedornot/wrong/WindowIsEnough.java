package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Thinks that a window ends when its time is over. */
@WrongAnswer(misconception = "window-is-enough", failsAt = "windows")
public final class WindowIsEnough extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(
        query == Query.WINDOW_COUNT ? Query.WINDOW_COUNT_WITH_WATERMARK : query, mode, sink);
  }
}
