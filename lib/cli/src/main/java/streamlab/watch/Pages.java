package streamlab.watch;

import java.util.List;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;

/** What the watch needs of the course and of the learner's progress in it. */
public interface Pages {

  /** All exercises in course order. */
  List<Exercise> exercises();

  /** Whether the learner passed it, now or before. */
  boolean isPassed(Exercise exercise);

  /** What is to be done and in which file. */
  Page task(Exercise exercise);

  /** Notes a grade in the learner's progress and tells it. */
  Page graded(Exercise exercise, GradeResult result);

  /** The next hint. */
  Page hint(Exercise exercise);

  /** The exercises with their states; the one given is the one at hand. */
  Page list(Exercise current);

  /** Puts the starting point back, keeps what was there and says where. */
  Page reset(Exercise exercise);

  /** The solution of an exercise that is passed; else how to pass or see it. */
  Page solution(Exercise exercise);
}
