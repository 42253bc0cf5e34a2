package streamlab.solutions.sparkpartitioncounts.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.sparkpartitioncounts.CutsAndJoins;

/** Believes that local mode takes the whole machine. */
@WrongAnswer(misconception = "all-cores", failsAt = "lists")
public final class AllCores extends CutsAndJoins {

  @Override
  public int ofList(String master, int cores) {
    return cores;
  }
}
