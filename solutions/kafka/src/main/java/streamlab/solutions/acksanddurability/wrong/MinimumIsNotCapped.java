package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Takes the minimum as it is written. */
@WrongAnswer(misconception = "minimum-not-capped", failsAt = "capped")
public final class MinimumIsNotCapped implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    boolean refused = write.acks().equals("all") && write.inSync() < write.minInSync();
    return refused ? new Outcome(Answer.ERROR, false, false) : right.write(write);
  }
}
