package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import streamlab.notebook.RunResult;

/** What changes after its cell has ended, in the real kernel; the executed copy tells. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("In a notebook")
class BoardsInNotebookIT {

  private RunResult result;
  private String executed;

  @BeforeAll
  void run(@TempDir Path out) throws Exception {
    Path notebook = Path.of("src/test/resources/runs/boards.ipynb");
    result = Executed.runner().cellLimit(Duration.ofMinutes(2)).run(notebook, out);
    executed = Files.readString(result.executed());
  }

  private String text(int cell) {
    assertTrue(result.passed(), result::oneLine);
    return result.cells().get(cell).text();
  }

  @Test
  @DisplayName("a board goes on while later cells run")
  void board() {
    Matcher batch = Pattern.compile("^ticks: .*, batch (\\d+), ").matcher(text(0));
    assertTrue(batch.find(), text(0));
    assertTrue(Integer.parseInt(batch.group(1)) >= 3, text(0));
    assertTrue(executed.contains("<svg role=\\\"img\\\""), "the saved picture is drawn");
  }

  @Test
  @DisplayName("each query has its own, and one that fails says why")
  void failed() {
    String sentence = "numbers: failed: NumberFormatException: For input string: \"three\"";
    assertTrue(text(1).startsWith(sentence), text(1));
    assertFalse(text(0).contains("numbers"), text(0));
  }

  @Test
  @DisplayName("a change comes to the cell that showed the thing, even after the last cell")
  void background() {
    assertEquals("after the last cell", text(3));
    assertEquals("nothing else here", text(4).strip());
    assertEquals("", text(5));
  }
}
