package streamlab.exercises.streamorbatch;

import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyStreamOrBatch implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    throw new NotStarted("write which case is for a stream, and which sentence is an event.");
  }
}
