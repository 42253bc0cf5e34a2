package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that acks=all is all there is to it. */
@WrongAnswer(misconception = "all-without-minimum", failsAt = "payments")
public final class AllAndNothingElse implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    Choice choice = right.choose(need);
    return new Choice(choice.acks(), choice.copies(), 1);
  }

  @Override
  public Outcome write(Write write) {
    return right.write(write);
  }
}
