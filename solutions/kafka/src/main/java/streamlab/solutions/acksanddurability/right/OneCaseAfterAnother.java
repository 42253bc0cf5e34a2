package streamlab.solutions.acksanddurability.right;

import java.util.Map;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.acksanddurability.AcksAndDurability;

/** A table for the choices, and a case for each setting of acks. */
@OtherRightAnswer("a table of choices, and a case for each acks")
public final class OneCaseAfterAnother implements AcksAndDurability {

  private static final Map<Need, Choice> CHOICES =
      Map.of(
          Need.CLICKS, new Choice("0", 3, 2),
          Need.POSITIONS, new Choice("0", 3, 2),
          Need.METRICS, new Choice("1", 3, 2),
          Need.LOG_LINES, new Choice("1", 3, 1),
          Need.PAYMENTS, new Choice("-1", 3, 2),
          Need.VOTES, new Choice("-1", 5, 3));

  @Override
  public Choice choose(Need need) {
    return CHOICES.get(need);
  }

  @Override
  public Outcome write(Write write) {
    int minimum = write.minInSync() > write.copies() ? write.copies() : write.minInSync();
    boolean watermarkMoves = write.inSync() >= minimum;
    switch (write.acks()) {
      case "0":
        return new Outcome(Answer.NOTHING, watermarkMoves, false);
      case "1":
        return new Outcome(Answer.OFFSET, watermarkMoves, false);
      default:
        return watermarkMoves
            ? new Outcome(Answer.OFFSET, true, write.inSync() >= 2)
            : new Outcome(Answer.ERROR, false, false);
    }
  }
}
