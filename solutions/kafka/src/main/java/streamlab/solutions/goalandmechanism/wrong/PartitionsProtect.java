package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Takes what is spread for what is safe. */
@WrongAnswer(misconception = "partitions-protect", failsAt = "protects")
public final class PartitionsProtect implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.RELIABILITY, new Match(Mechanism.PARTITIONS, Proof.RECORDS_IN_THREE_FOLDERS));
    return new Sheet(aims, right.duties());
  }
}
