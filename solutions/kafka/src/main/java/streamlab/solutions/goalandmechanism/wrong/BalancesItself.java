package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Believes that a new broker fills by itself. */
@WrongAnswer(misconception = "balances-itself", failsAt = "elastic")
public final class BalancesItself implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.ELASTIC, new Match(Mechanism.AUTOMATIC_BALANCING, Proof.EMPTY_UNTIL_MOVED));
    return new Sheet(aims, right.duties());
  }
}
