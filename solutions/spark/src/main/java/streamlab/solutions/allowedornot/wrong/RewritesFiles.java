package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Expects that complete mode writes the files anew. */
@WrongAnswer(misconception = "complete-on-files", failsAt = "files")
public final class RewritesFiles extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(query, mode, mode == Mode.COMPLETE ? Sink.NOOP : sink);
  }
}
