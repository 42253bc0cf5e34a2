package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Takes volume for speed. */
@WrongAnswer(misconception = "batches-for-latency", failsAt = "fast")
public final class BatchesAreQuick implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.LOW_LATENCY, new Match(Mechanism.BATCHES, Proof.FEW_REQUESTS));
    return new Sheet(aims, right.duties());
  }
}
