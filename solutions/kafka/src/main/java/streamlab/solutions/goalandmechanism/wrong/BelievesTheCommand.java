package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Takes a request for an observation. */
@WrongAnswer(misconception = "command-is-no-proof", failsAt = "proofs")
public final class BelievesTheCommand implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.RELIABILITY, new Match(Mechanism.REPLICATION, Proof.COMMAND_SAYS_THREE_COPIES));
    return new Sheet(aims, right.duties());
  }
}
