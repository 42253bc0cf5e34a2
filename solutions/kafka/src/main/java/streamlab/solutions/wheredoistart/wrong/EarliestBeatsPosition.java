package streamlab.solutions.wheredoistart.wrong;

import java.util.OptionalLong;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Believes that earliest always means from the beginning. */
@WrongAnswer(misconception = "earliest-beats-position", failsAt = "withPosition")
public final class EarliestBeatsPosition extends AssignAndSeek {

  @Override
  public OptionalLong startsAt(Situation situation) {
    if (situation.reset().equals("earliest")) {
      return OptionalLong.of(situation.beginning());
    }
    return super.startsAt(situation);
  }
}
