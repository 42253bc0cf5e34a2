package streamlab.watch;

import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;

/** Something the watch waits for. */
sealed interface Event {

  /** A key was pressed, or its letter typed on a line of its own. */
  record Pressed(char key) implements Event {}

  /** There will be no more keys: the terminal was closed, or the input has ended. */
  record InputEnded() implements Event {}

  /** The screen has another size now. */
  record Resized() implements Event {}

  /** A grade is there. */
  record Graded(Exercise exercise, GradeResult result) implements Event {}

  /** A grade could not be made; the sentence says why and what to try. */
  record NotGraded(Exercise exercise, String sentence) implements Event {}
}
