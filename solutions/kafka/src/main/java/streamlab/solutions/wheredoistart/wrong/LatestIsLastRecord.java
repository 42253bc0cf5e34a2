package streamlab.solutions.wheredoistart.wrong;

import java.util.OptionalLong;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Takes latest for the last record instead of the place after it. */
@WrongAnswer(misconception = "latest-is-last-record", failsAt = "withoutPosition")
public final class LatestIsLastRecord extends AssignAndSeek {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.committed().isEmpty() && situation.reset().equals("latest")) {
      return OptionalLong.of(situation.end() - 1);
    }
    return super.startsAt(situation);
  }
}
