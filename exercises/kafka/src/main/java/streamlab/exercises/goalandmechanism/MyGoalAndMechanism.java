package streamlab.exercises.goalandmechanism;

import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyGoalAndMechanism implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    throw new NotStarted("write what stands behind each goal and promise.");
  }
}
