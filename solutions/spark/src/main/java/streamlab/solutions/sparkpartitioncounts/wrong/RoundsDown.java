package streamlab.solutions.sparkpartitioncounts.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Counts full blocks only. */
@WrongAnswer(misconception = "rounds-down", failsAt = "twoHundred")
public final class RoundsDown extends CutsAndJoins {

  @Override
  public int ofFile(long bytes, long block) {
    return Math.toIntExact(bytes / block);
  }
}
