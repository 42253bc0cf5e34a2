package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Believes that complete mode is there for every query. */
@WrongAnswer(misconception = "complete-without-aggregation", failsAt = "complete")
public final class CompleteForAll extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return (mode == Mode.COMPLETE && sink != Sink.PARQUET) || super.works(query, mode, sink);
  }
}
