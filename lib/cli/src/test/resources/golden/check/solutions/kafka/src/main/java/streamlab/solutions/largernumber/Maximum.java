package streamlab.solutions.largernumber;

import streamlab.exercise.Solution;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@Solution
public final class Maximum implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return Math.max(one, other);
  }
}
