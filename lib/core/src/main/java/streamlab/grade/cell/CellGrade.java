package streamlab.grade.cell;

import java.util.ServiceLoader;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.grade.result.GradeResult;
import streamlab.grade.run.FactListener;
import streamlab.grade.run.Grading;
import streamlab.grade.run.Surroundings;
import streamlab.home.LabHome;

/**
 * Grades an answer that a cell made, in the kernel itself: the object lives there and nowhere else.
 * The facts and the score are those of every other entrance.
 */
public final class CellGrade {

  private final LabHome home;

  /** Grades by the exercises of a checkout. */
  public CellGrade(LabHome home) {
    this.home = home;
  }

  /**
   * The exercise an object answers.
   *
   * @throws LabException when it implements no exercise's interface
   */
  public Exercise exercise(Object answer) {
    if (answer == null) {
      throw new LabException("There is no answer in this variable yet: it is null.");
    }
    return ExerciseCatalogue.of(home)
        .answeredBy(answer.getClass())
        .orElseThrow(
            () ->
                new LabException(
                    "grade(…) takes an answer to an exercise, declared with its interface as in the"
                        + " task, but this is a "
                        + answer.getClass().getSimpleName()
                        + "."));
  }

  /** Looks at all facts; one that does not end in time is given up. */
  public GradeResult grade(Exercise exercise, Object answer) {
    for (Surroundings each :
        ServiceLoader.load(Surroundings.class, CellGrade.class.getClassLoader())) {
      if (exercise.needs().stream().anyMatch(each::serve)) {
        each.prepare();
      }
    }
    try {
      return new Grading(home, exercise, FactListener.NOBODY).object(answer).result();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Grading was interrupted: run the cell again.", e);
    }
  }
}
