package streamlab.solutions.breakexactlyonce.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Believes that a checkpoint alone is enough. */
@WrongAnswer(misconception = "checkpoint-alone", failsAt = "appendingSink")
public final class PredictsAppendIsSafe extends FolderOfTheBatch {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TWICE, Outcome.LOST, Outcome.DIFFERENT, Outcome.EXACT, Outcome.EXACT);
  }
}
