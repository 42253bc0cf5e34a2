package streamlab.solutions.largernumber.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@WrongAnswer(misconception = "adds", failsAt = "second")
public final class Sum implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return one + other;
  }
}
