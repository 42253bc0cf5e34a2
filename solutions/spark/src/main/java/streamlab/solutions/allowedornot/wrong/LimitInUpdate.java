package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Takes limit for a kind of filter. */
@WrongAnswer(misconception = "limit-in-update", failsAt = "limitAndDistinct")
public final class LimitInUpdate extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(query == Query.LIMIT ? Query.FILTER : query, mode, sink);
  }
}
