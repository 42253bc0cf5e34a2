package streamlab.grade;

import streamlab.exercise.NotStarted;

/** An untouched starting point. */
public class MyDoubling implements Doubling {

  @Override
  public int twice(int number) {
    throw new NotStarted("write what twice a number is.");
  }
}
