package streamlab.exercises.acksanddurability;

import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyAcksAndDurability implements AcksAndDurability {

  @Override
  public Choice choose(Need need) {
    throw new NotStarted("write what you choose for each need.");
  }

  @Override
  public Outcome write(Write write) {
    throw new NotStarted("write what becomes of a write.");
  }
}
