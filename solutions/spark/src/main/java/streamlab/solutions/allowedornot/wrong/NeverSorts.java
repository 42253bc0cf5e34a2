package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Learned a list in which sorting is unsupported. */
@WrongAnswer(misconception = "never-sorts", failsAt = "sorting")
public final class NeverSorts extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return query != Query.COUNT_THEN_SORT && super.works(query, mode, sink);
  }
}
