package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Believes that a managed offer leaves nothing to do. */
@WrongAnswer(misconception = "managed-does-all", failsAt = "duties")
public final class ManagedDoesAll implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Way, Set<Duty>> duties = new HashMap<>(right.duties());
    duties.put(Way.MANAGED, Set.of());
    return new Sheet(right.aims(), duties);
  }
}
