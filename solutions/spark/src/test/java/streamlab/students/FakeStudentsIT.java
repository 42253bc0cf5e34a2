package streamlab.students;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;
import streamlab.grade.run.FactListener;
import streamlab.grade.worker.Answer;
import streamlab.grade.worker.Graders;
import streamlab.home.LabHome;

/** What only answers on Spark can do to those who are graded after them. */
@DisplayName("An answer on Spark that")
class FakeStudentsIT {

  private static final Path STUDENTS = Path.of("src/test/resources/students");
  private static Graders graders;
  private static Exercise exercise;

  @BeforeAll
  static void start() {
    LabHome home = LabHome.find();
    graders = new Graders(home);
    exercise = ExerciseCatalogue.of(home).find("word-count");
  }

  @AfterAll
  static void end() {
    graders.close();
  }

  private static GradeResult grade(String file) {
    return graders.grade(exercise, Answer.file(STUDENTS.resolve(file)), FactListener.NOBODY);
  }

  @Test
  @DisplayName("leaves queries running is told so, and they are stopped before the next one")
  void leavesQuery() {
    GradeResult result = grade("LeavesQuery.java");
    assertEquals(Verdict.WRONG, result.verdict(), result::toString);
    assertEquals("starts-a-query", result.firstFailure().orElseThrow().misconception());
    assertTrue(result.notes().get(0).contains("streaming queries running"), result::toString);
    GradeResult next = grade("second/Typed.java");
    assertEquals(Verdict.PASSED, next.verdict(), next::toString);
    assertTrue(next.notes().isEmpty(), next::toString);
  }

  @Test
  @DisplayName("stops the session has crashed, and the next one gets a session that runs")
  void stopsSession() {
    GradeResult result = grade("StopsSession.java");
    assertEquals(Verdict.CRASHED, result.verdict(), result::toString);
    assertEquals(Verdict.PASSED, grade("second/Typed.java").verdict());
  }

  @Test
  @DisplayName("ships lambdas to Spark's tasks is graded by its own ones, not by those before")
  void noStaleLambdas() {
    GradeResult first = grade("first/Typed.java");
    assertEquals(Verdict.WRONG, first.verdict(), first::toString);
    GradeResult second = grade("second/Typed.java");
    assertEquals(Verdict.PASSED, second.verdict(), second::toString);
  }

  @Test
  @DisplayName("throws inside a task is told what and in which line of its own")
  void throwsInTask() {
    GradeResult result = grade("ThrowsInTask.java");
    assertEquals(Verdict.CRASHED, result.verdict(), result::toString);
    FactResult failure = result.firstFailure().orElseThrow();
    assertTrue(failure.explanation().contains("StringIndexOutOfBounds"), failure::toString);
    assertTrue(failure.trace().get(0).startsWith("ThrowsInTask.java:"), failure::toString);
  }
}
