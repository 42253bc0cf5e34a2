package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Sorts a stream as if it were a table. */
@WrongAnswer(misconception = "sorts-everything", failsAt = "sorting")
public final class SortsEverything extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(query == Query.SORT ? Query.FILTER : query, mode, sink);
  }
}
