package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that what was accepted can be read. */
@WrongAnswer(misconception = "acknowledged-is-readable", failsAt = "readable")
public final class AcceptedIsReadable implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    Outcome outcome = right.write(write);
    return new Outcome(outcome.answer(), outcome.answer() != Answer.ERROR, outcome.safe());
  }
}
