package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Takes copies for more room. */
@WrongAnswer(misconception = "copies-scale", failsAt = "spreads")
public final class CopiesScale implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.SCALABILITY, new Match(Mechanism.REPLICATION, Proof.ALL_READ_AFTER_A_LOST_DISK));
    return new Sheet(aims, right.duties());
  }
}
