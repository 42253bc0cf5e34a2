package streamlab.solutions.largernumber.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@WrongAnswer(misconception = "takes-second", failsAt = "first")
public final class Second implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return other;
  }
}
