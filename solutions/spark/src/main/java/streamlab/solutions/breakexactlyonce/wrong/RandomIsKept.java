package streamlab.solutions.breakexactlyonce.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Believes that a repeated batch gives the same random numbers. */
@WrongAnswer(misconception = "random-repeats", failsAt = "randomColumn")
public final class RandomIsKept extends FolderOfTheBatch {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TWICE, Outcome.LOST, Outcome.EXACT, Outcome.TWICE, Outcome.EXACT);
  }
}
