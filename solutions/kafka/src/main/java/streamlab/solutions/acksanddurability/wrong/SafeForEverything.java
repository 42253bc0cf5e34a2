package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Takes the safest settings for everything. */
@WrongAnswer(misconception = "waits-for-nothing", failsAt = "cheap")
public final class SafeForEverything implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need == Need.VOTES ? need : Need.PAYMENTS);
  }

  @Override
  public Outcome write(Write write) {
    return right.write(write);
  }
}
