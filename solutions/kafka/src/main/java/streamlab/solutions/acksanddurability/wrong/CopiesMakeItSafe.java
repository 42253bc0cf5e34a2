package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that a record is safe as soon as there are followers in sync. */
@WrongAnswer(misconception = "one-is-safe", failsAt = "safe")
public final class CopiesMakeItSafe implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    Outcome outcome = right.write(write);
    boolean safe = outcome.answer() != Answer.ERROR && write.inSync() > 1;
    return new Outcome(outcome.answer(), outcome.readable(), safe);
  }
}
