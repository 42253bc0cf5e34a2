package streamlab.solutions.wheredoistart.wrong;

import java.util.OptionalLong;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Takes none for no rule, hence from the beginning. */
@WrongAnswer(misconception = "none-is-beginning", failsAt = "withoutPosition")
public final class NoneIsBeginning extends AssignAndSeek {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.committed().isEmpty() && situation.reset().equals("none")) {
      return OptionalLong.of(situation.beginning());
    }
    return super.startsAt(situation);
  }
}
