package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Takes a join for a query like any other. */
@WrongAnswer(misconception = "join-in-update", failsAt = "joinAndSum")
public final class JoinsInUpdate extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(query == Query.JOIN_OF_TWO_STREAMS ? Query.FILTER : query, mode, sink);
  }
}
