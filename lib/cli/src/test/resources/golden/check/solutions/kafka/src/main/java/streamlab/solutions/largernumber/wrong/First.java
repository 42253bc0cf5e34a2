package streamlab.solutions.largernumber.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@WrongAnswer(misconception = "takes-first", failsAt = "second")
public final class First implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return one;
  }
}
