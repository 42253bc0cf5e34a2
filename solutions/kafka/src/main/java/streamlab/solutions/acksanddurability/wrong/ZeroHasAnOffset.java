package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that every send is told an offset. */
@WrongAnswer(misconception = "zero-has-an-offset", failsAt = "heard")
public final class ZeroHasAnOffset implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    Outcome outcome = right.write(write);
    Answer answer = outcome.answer() == Answer.NOTHING ? Answer.OFFSET : outcome.answer();
    return new Outcome(answer, outcome.readable(), outcome.safe());
  }
}
