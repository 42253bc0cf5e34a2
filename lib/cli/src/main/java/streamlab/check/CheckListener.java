package streamlab.check;

import streamlab.exercise.Exercise;

/** Is told how a check goes on. */
public interface CheckListener {

  /** Something goes on that is no exercise's: compiling. */
  void prepares(String what);

  /** An exercise's answers are being graded; told again for each. */
  void grades(Exercise exercise, String answer);

  /** An exercise was checked. */
  void ended(ExerciseReport report);
}
