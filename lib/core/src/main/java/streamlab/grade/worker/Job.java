package streamlab.grade.worker;

import java.io.Serializable;
import streamlab.exercise.Exercise;

/** What a grader JVM is asked to do. */
sealed interface Job extends Serializable {

  /** Get ready for exercises like this one; nothing is answered. */
  record WarmUp(Exercise exercise) implements Job {}

  /** Grade an answer; ends with {@link Event.Done} or {@link Event.Failed}. */
  record Grade(Exercise exercise, Answer answer) implements Job {}
}
