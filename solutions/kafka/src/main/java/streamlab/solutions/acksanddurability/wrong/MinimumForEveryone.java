package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that the minimum holds whatever the producer waits for. */
@WrongAnswer(misconception = "minimum-for-everyone", failsAt = "refused")
public final class MinimumForEveryone implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    boolean refused = write.inSync() < Math.min(write.minInSync(), write.copies());
    return refused ? new Outcome(Answer.ERROR, false, false) : right.write(write);
  }
}
