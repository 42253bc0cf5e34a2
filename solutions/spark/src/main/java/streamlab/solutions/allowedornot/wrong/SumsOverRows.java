package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Expects a running sum to run. */
@WrongAnswer(misconception = "running-sum", failsAt = "joinAndSum")
public final class SumsOverRows extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(query == Query.RUNNING_SUM ? Query.FILTER : query, mode, sink);
  }
}
