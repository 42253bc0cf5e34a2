package streamlab.check;

import streamlab.exercise.Exercise;

/** Is told how a check goes on. */
public interface CheckListener {

  /** Something goes on that is no exercise's: compiling. */
  void prepares(String what);

  /** An exercise's answers are being graded; told again for each. */
  void grades(Exercise exercise, String answer);

  /**
   * All answers of an exercise were graded once more.
   *
   * @param round how often they have been, from 1 on
   * @param rounds how often they shall be
   * @param changed how many verdicts were not the first round's
   */
  void graded(Exercise exercise, int round, int rounds, int changed);

  /** An exercise was checked. */
  void ended(ExerciseReport report);
}
