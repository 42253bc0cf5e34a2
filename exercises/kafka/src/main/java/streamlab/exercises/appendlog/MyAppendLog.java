package streamlab.exercises.appendlog;

import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyAppendLog implements AppendLog {

  @Override
  public Log open(int entriesPerFile) {
    throw new NotStarted("write a log of your own.");
  }
}
