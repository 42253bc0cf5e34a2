package streamlab.solutions.largernumber.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@WrongAnswer(misconception = "zero-when-equal", failsAt = "equal")
public final class ZeroWhenEqual implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return one == other ? 0 : Math.max(one, other);
  }
}
