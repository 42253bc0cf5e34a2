package streamlab.students;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;
import streamlab.grade.run.FactListener;
import streamlab.grade.worker.Answer;
import streamlab.grade.worker.Graders;
import streamlab.home.LabHome;

/** Every promise of the grader's JVM has a student who breaks it. */
@DisplayName("An answer that")
class FakeStudentsIT {

  private static final Path STUDENTS = Path.of("src/test/resources/students");
  private static Graders graders;
  private static Exercise exercise;

  @BeforeAll
  static void start() {
    LabHome home = LabHome.find();
    graders = new Graders(home);
    exercise = ExerciseCatalogue.of(home).find("partition-count");
  }

  @AfterAll
  static void end() {
    graders.close();
  }

  @AfterEach
  void theNextOneIsUnharmed() {
    GradeResult next = grade("Right");
    assertEquals(Verdict.PASSED, next.verdict(), next::toString);
    assertEquals("", next.printed());
    assertTrue(next.notes().isEmpty(), next::toString);
  }

  private static GradeResult grade(String student) {
    return graders.grade(
        exercise, Answer.file(STUDENTS.resolve(student + ".java")), FactListener.NOBODY);
  }

  private static FactResult failure(GradeResult result) {
    return result.firstFailure().orElseThrow();
  }

  @ParameterizedTest(name = "is {0} has crashed, and is told: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exits              | It ended the program (System.exit)
          Halts              | Its JVM ended in the middle (exit code 7).
          Recurses           | it calls itself without end
          EatsMemory         | it asked for more than the
          HoardsMemory       | it asked for more than the
          Throws             | ArrayIndexOutOfBoundsException: Index 3 out of bounds
          ThrowsGradersError | FactFailed
          ThrowsAssertion    | AssertionError: expected 4 but was 4
          ConstructorThrows  | IllegalStateException: no configuration
          """)
  void crashed(String student, String reason) {
    GradeResult result = grade(student);
    assertEquals(Verdict.CRASHED, result.verdict(), result::toString);
    assertTrue(failure(result).explanation().contains(reason), failure(result)::toString);
    assertEquals(0, result.earned());
    assertEquals(exercise.points(), result.of());
  }

  @Test
  @DisplayName("throws is told the line of its own, and no other")
  void ownLine() {
    assertEquals("[Throws.java:9 in partitions]", failure(grade("Throws")).trace().toString());
  }

  @ParameterizedTest(name = "is {0} is too slow, and is told its line")
  @ValueSource(strings = {"EndlessLoop", "SleepsForEver"})
  void tooSlow(String student) {
    GradeResult result = grade(student);
    assertEquals(Verdict.TOO_SLOW, result.verdict(), result::toString);
    FactResult slow = failure(result);
    assertTrue(slow.explanation().contains("did not end within 5 s"), slow::toString);
    assertTrue(slow.trace().get(0).startsWith(student + ".java:"), slow::toString);
  }

  @Test
  @DisplayName("prints a million lines is graded, and its output cut and counted")
  void prints() {
    GradeResult result = grade("PrintsMuch");
    assertEquals(Verdict.PASSED, result.verdict(), result::toString);
    assertTrue(result.printed().startsWith("line 0\nline 1\n"), result.printed());
    assertTrue(result.printed().endsWith("1200000 lines were printed"), result.printed());
    assertTrue(result.printed().length() < 5000);
  }

  @Test
  @DisplayName("leaves a thread running is graded, told so, and the thread ended")
  void leavesThread() {
    GradeResult result = grade("LeavesThread");
    assertEquals(Verdict.PASSED, result.verdict(), result::toString);
    assertTrue(
        result.notes().get(0).startsWith("Your answer left a thread running (LeavesThread.java:"),
        result.notes()::toString);
  }

  @Test
  @DisplayName("returns something else each time is wrong")
  void changes() {
    assertEquals(Verdict.WRONG, grade("Changes").verdict());
  }

  @Test
  @DisplayName("does not compile is told its own line, in a file of any name and package")
  void doesNotCompile() {
    GradeResult result = grade("Typo");
    assertEquals(Verdict.DOES_NOT_COMPILE, result.verdict());
    assertEquals(8, result.problems().get(0).line());
    assertEquals("Typo.java", result.problems().get(0).file());
    assertEquals(
        "    return (int) Math.ceil(totl / perProducer);", result.problems().get(0).source());
    assertTrue(result.problems().get(0).message().contains("totl"), result::toString);
  }

  @ParameterizedTest(name = "is {0} can''t be run, and is told: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NoAnswer       | no class in it says "implements PartitionCount"
          Empty          | no class in it says "implements PartitionCount"
          TwoAnswers     | more than one class in it implements PartitionCount
          NeedsParameter | it needs a constructor without parameters
          """)
  void cannotBeRun(String student, String reason) {
    GradeResult result = grade(student);
    assertEquals(Verdict.DOES_NOT_COMPILE, result.verdict(), result::toString);
    assertTrue(result.problems().get(0).message().contains(reason), result::toString);
    assertFalse(result.passed());
  }

  @Test
  @DisplayName("is the starting point is not started, and earns nothing")
  void notStarted() {
    GradeResult result =
        graders.grade(
            exercise, Answer.file(exercise.startingPoint(LabHome.find())), FactListener.NOBODY);
    assertEquals(Verdict.NOT_STARTED, result.verdict(), result::toString);
    assertEquals(0, result.earned());
    assertTrue(failure(result).explanation().startsWith("Not started: write"), result::toString);
  }
}
