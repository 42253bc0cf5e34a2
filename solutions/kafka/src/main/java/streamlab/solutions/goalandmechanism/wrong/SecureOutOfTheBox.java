package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Believes that what can be secured is secure. */
@WrongAnswer(misconception = "secure-by-default", failsAt = "secure")
public final class SecureOutOfTheBox implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.SECURE, new Match(Mechanism.SECURITY_OUT_OF_THE_BOX, Proof.TURNED_AWAY));
    return new Sheet(aims, right.duties());
  }
}
