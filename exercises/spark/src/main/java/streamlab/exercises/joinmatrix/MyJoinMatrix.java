package streamlab.exercises.joinmatrix;

import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyJoinMatrix implements JoinMatrix {

  @Override
  public boolean starts(Side left, Kind kind, Side right, Bounds bounds) {
    throw new NotStarted("write a rule that says which joins Spark starts.");
  }
}
