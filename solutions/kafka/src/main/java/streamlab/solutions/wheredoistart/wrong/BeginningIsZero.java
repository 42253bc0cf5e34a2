package streamlab.solutions.wheredoistart.wrong;

import java.util.OptionalLong;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Believes that a partition's first offset is 0 for ever. */
@WrongAnswer(misconception = "beginning-is-zero", failsAt = "otherNumbers")
public final class BeginningIsZero extends AssignAndSeek {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.committed().isEmpty() && situation.reset().equals("earliest")) {
      return OptionalLong.of(0);
    }
    return super.startsAt(situation);
  }
}
