package streamlab.solutions.allowedornot.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.allowedornot.TwoQuestions;

/** Expects duplicates in the files, and no refusal. */
@WrongAnswer(misconception = "update-on-files", failsAt = "files")
public final class UpdatesFiles extends TwoQuestions {

  @Override
  public boolean works(Query query, Mode mode, Sink sink) {
    return super.works(query, mode, mode == Mode.UPDATE ? Sink.NOOP : sink);
  }
}
