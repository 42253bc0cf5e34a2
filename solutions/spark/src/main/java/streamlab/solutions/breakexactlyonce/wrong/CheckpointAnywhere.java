package streamlab.solutions.breakexactlyonce.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Believes that Spark remembers by itself what it has read. */
@WrongAnswer(misconception = "checkpoint-is-the-memory", failsAt = "newCheckpoint")
public final class CheckpointAnywhere extends FolderOfTheBatch {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.EXACT, Outcome.LOST, Outcome.DIFFERENT, Outcome.TWICE, Outcome.EXACT);
  }
}
