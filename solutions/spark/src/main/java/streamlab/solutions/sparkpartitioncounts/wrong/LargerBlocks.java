package streamlab.solutions.sparkpartitioncounts.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Gives every piece the tolerance. */
@WrongAnswer(misconception = "larger-blocks", failsAt = "twoHundred")
public final class LargerBlocks extends CutsAndJoins {

  @Override
  public int ofFile(long bytes, long block) {
    return Math.toIntExact((long) Math.ceil(bytes / (1.1 * block)));
  }
}
