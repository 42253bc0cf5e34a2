package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Learned a list in which limit is unsupported. */
@WrongAnswer(misconception = "limit-unsupported", failsAt = "limitAndDistinct")
public final class LimitUnsupported extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return query != Query.LIMIT && super.works(query, mode, sink);
  }
}
