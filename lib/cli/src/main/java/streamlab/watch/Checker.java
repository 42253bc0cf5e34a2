package streamlab.watch;

import streamlab.exercise.Exercise;

/**
 * Grades the learner's own file of an exercise on another thread; the verdict comes as an event.
 */
interface Checker {

  /** Gets ready for an exercise, so that its first verdict comes soon. */
  void warmUp(Exercise exercise);

  /** Begins to grade; called again only when the verdict of the last call has come. */
  void check(Exercise exercise);
}
