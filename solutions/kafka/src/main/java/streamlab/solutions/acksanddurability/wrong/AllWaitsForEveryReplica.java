package streamlab.solutions.acksanddurability.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;
import streamlab.solutions.acksanddurability.RuleOfTheMinimum;

/** Believes that all means every replica there is. */
@WrongAnswer(misconception = "all-means-every-replica", failsAt = "heard")
public final class AllWaitsForEveryReplica implements AcksAndDurability {

  private final AcksAndDurability right = new RuleOfTheMinimum();

  @Override
  public Choice choose(Need need) {
    return right.choose(need);
  }

  @Override
  public Outcome write(Write write) {
    boolean refused = write.acks().equals("all") && write.inSync() < write.copies();
    return refused ? new Outcome(Answer.ERROR, false, false) : right.write(write);
  }
}
