package streamlab.solutions.sparkpartitioncounts.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Rounds up, without the tolerance. */
@WrongAnswer(misconception = "rounds-up", failsAt = "tenth")
public final class RoundsUp extends CutsAndJoins {

  @Override
  public int ofFile(long bytes, long block) {
    return Math.toIntExact((bytes + block - 1) / block);
  }
}
