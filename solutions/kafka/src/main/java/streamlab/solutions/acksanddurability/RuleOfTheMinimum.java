package streamlab.solutions.acksanddurability;

import streamlab.exercise.Solution;
import streamlab.exercises.acksanddurability.AcksAndDurability;

/** Asks whether enough replicas are in sync, then what acks makes of it. */
@Solution
public final class RuleOfTheMinimum implements AcksAndDurability {

  @Override
  public Choice choose(Need need) {
    return switch (need) {
      case CLICKS, POSITIONS -> new Choice("0", 1, 1);
      case METRICS, LOG_LINES -> new Choice("1", 2, 1);
      case PAYMENTS -> new Choice("all", 3, 2);
      case VOTES -> new Choice("all", 5, 3);
    };
  }

  @Override
  public Outcome write(Write write) {
    boolean enough = write.inSync() >= Math.min(write.minInSync(), write.copies());
    boolean all = write.acks().equals("all");
    Answer answer = write.acks().equals("0") ? Answer.NOTHING : Answer.OFFSET;
    return new Outcome(
        all && !enough ? Answer.ERROR : answer, enough, all && enough && write.inSync() > 1);
  }
}
