package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that acks=all is safe in any case. */
@WrongAnswer(misconception = "all-is-always-safe", failsAt = "safe")
public final class AllIsAlwaysSafe implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    Outcome outcome = right.write(write);
    boolean safe = write.acks().equals("all") && outcome.answer() == Answer.OFFSET;
    return new Outcome(outcome.answer(), outcome.readable(), safe);
  }
}
