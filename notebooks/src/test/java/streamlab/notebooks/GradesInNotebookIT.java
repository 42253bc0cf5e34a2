package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import streamlab.notebook.RunResult;

/** The learner's way through an exercise, cell by cell in the real kernel. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("A cell that says grade(answer)")
class GradesInNotebookIT {

  private RunResult result;
  private String page;

  @BeforeAll
  void run(@TempDir Path out) throws Exception {
    Path notebook = Path.of("src/test/resources/runs/grades.ipynb");
    result = Executed.runner().cellLimit(Duration.ofMinutes(2)).run(notebook, out);
    page = Files.readString(result.html());
  }

  private String text(int cell) {
    assertTrue(result.passed(), result::oneLine);
    return result.cells().get(cell).text();
  }

  @Test
  @DisplayName("tells the starting point that it is not started")
  void notStarted() {
    assertTrue(text(0).contains("not started"), text(0));
    assertFalse(text(0).contains("Exception"), text(0));
  }

  @Test
  @DisplayName("shows a wrong answer what was expected and what came, and the next step")
  void wrong() {
    assertTrue(text(1).contains("wrong"), text(1));
    assertTrue(text(1).contains("expected"), text(1));
    assertTrue(text(1).contains("lab hint word-count"), text(1));
  }

  @Test
  @DisplayName("tells a crash without a stack trace")
  void crashed() {
    assertTrue(text(2).contains("crashed"), text(2));
    assertTrue(text(2).contains("no_such_column"), text(2));
    assertFalse(text(2).contains("\tat "), text(2));
  }

  @Test
  @DisplayName("passes a right answer, be it a lambda or a class of the cell with lambdas in it")
  void right() {
    assertTrue(text(3).contains("passed"), text(3));
    assertTrue(text(4).contains("passed"), text(4));
  }

  @Test
  @DisplayName("says in a sentence that an object answers no exercise")
  void noExercise() {
    String sentence = "grade(…) takes an answer to an exercise";
    assertTrue(page.contains(sentence), "the executed page says so");
    assertEquals(6, result.cells().size());
  }
}
