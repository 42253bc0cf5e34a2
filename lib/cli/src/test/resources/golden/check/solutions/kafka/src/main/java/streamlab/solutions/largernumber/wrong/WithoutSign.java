package streamlab.solutions.largernumber.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@WrongAnswer(misconception = "drops-sign", failsAt = "negative")
public final class WithoutSign implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return Math.max(Math.abs(one), Math.abs(other));
  }
}
