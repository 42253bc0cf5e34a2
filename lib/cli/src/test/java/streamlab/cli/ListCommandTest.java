package streamlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;
import streamlab.progress.Progress;

@DisplayName("lab list")
class ListCommandTest {

  @TempDir private Path root;

  private static Exercise exercise(String name, String id, String chapter) {
    return new Exercise(
        name, id, "kafka", chapter, List.of(), List.of("java"), 5, 12, "About " + name);
  }

  private Course course(Exercise... exercises) {
    LabHome home = LabHome.at(root);
    return new Course(home, new ExerciseCatalogue(List.of(exercises)), Progress.of(home));
  }

  private static GradeResult grade(Outcome outcome) {
    return GradeResult.of(
        "x",
        List.of(
            FactResult.plain("a", "a", 9, Outcome.HOLDS), FactResult.plain("b", "b", 3, outcome)),
        false,
        "",
        List.of(),
        1);
  }

  @Test
  @DisplayName("names the next exercise first and marks it; shows points and states")
  void states() {
    Exercise one = exercise("one", "EX-01", "01-events");
    Exercise two = exercise("two", "EX-02", "01-events");
    Exercise three = exercise("three", "EX-03", "02-topics");
    Course course = course(one, two, three);
    course.progress().graded(one, grade(Outcome.HOLDS), "file");
    course.progress().graded(two, grade(Outcome.FAILS), "file");
    assertEquals(
        List.of(
            "Next: two (About two)",
            "",
            "  exercise  chapter    points  state",
            "✓ one       01-events   12/12  passed",
            "→ two       01-events    9/12  tried",
            "  three     02-topics    0/12  not started",
            "",
            "1 of 3 passed, 21 of 36 points. ./lab task EXERCISE shows what is asked."),
        ListCommand.lines(course));
  }

  @Test
  @DisplayName("fits 80 columns with the longest names")
  void width() {
    String longest = "an-exercise-with-a-long-name";
    Exercise wide = exercise(longest, "EX-01", "30-structured-streaming-model-and-more-of-it");
    List<String> lines = ListCommand.lines(course(wide));
    lines.forEach(line -> assertTrue(line.length() <= 80, line));
    assertTrue(lines.get(3).contains("…"), lines.get(3));
  }

  @Test
  @DisplayName("says so when all are passed")
  void allPassed() {
    Exercise one = exercise("one", "EX-01", "01-events");
    Course course = course(one);
    course.progress().graded(one, grade(Outcome.HOLDS), "file");
    assertEquals("You passed them all.", ListCommand.lines(course).get(0));
  }
}
