package streamlab.solutions.breakexactlyonce.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Believes that overwriting takes away what other batches wrote. */
@WrongAnswer(misconception = "overwriting-loses", failsAt = "batchFolders")
public final class FearsOverwriting extends FolderOfTheBatch {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TWICE, Outcome.LOST, Outcome.DIFFERENT, Outcome.TWICE, Outcome.LOST);
  }
}
