package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Takes all copies for the minimum, to be quite sure. */
@WrongAnswer(misconception = "minimum-of-all-copies", failsAt = "payments")
public final class MinimumOfAllCopies implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    Choice choice = right.choose(need);
    return new Choice(choice.acks(), choice.copies(), choice.copies());
  }

  @Override
  public Outcome write(Write write) {
    return right.write(write);
  }
}
