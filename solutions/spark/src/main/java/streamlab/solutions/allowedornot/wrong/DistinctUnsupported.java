package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Learned a list in which distinct is unsupported. */
@WrongAnswer(misconception = "distinct-unsupported", failsAt = "limitAndDistinct")
public final class DistinctUnsupported extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return query != Query.DISTINCT && super.works(query, mode, sink);
  }
}
