package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Takes a topic for a queue. */
@WrongAnswer(misconception = "kept-until-read", failsAt = "keeps")
public final class KeptUntilRead implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Aim, Match> aims = new HashMap<>(right.aims());
    aims.put(Aim.DURABILITY, new Match(Mechanism.KEPT_UNTIL_READ, Proof.READ_AGAIN_ON_TUESDAY));
    return new Sheet(aims, right.duties());
  }
}
