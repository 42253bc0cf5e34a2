package streamlab.solutions.largernumber.right;

import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.largernumber.LargerNumber;

/** An answer. */
@OtherRightAnswer("by a comparison")
public final class ByHand implements LargerNumber {

  @Override
  public int larger(int one, int other) {
    return one > other ? one : other;
  }
}
