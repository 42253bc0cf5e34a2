package streamlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;

class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Progress progress(boolean terminal) {
    return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal);
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("in a file a step is one plain line with its title, a tick and the seconds")
  void plain() throws Exception {
    progress(false).line("Library", activity -> activity.accept("12 jars"));
    assertTrue(written().matches("Library \\.+ ✓ \\d+\\.\\d s\\R"), written());
  }

  @Test
  @DisplayName("on a terminal the line shows what goes on, and at last the result")
  void terminal() throws Exception {
    progress(true).line("Library", activity -> activity.accept("12 jars"));
    assertTrue(written().contains("12 jars"));
    String[] overwritten = written().split("\r");
    assertTrue(overwritten[overwritten.length - 1].contains("✓"), written());
  }

  @Test
  @DisplayName("a step that fails gets a cross, and its exception goes on")
  void failure() {
    LabException problem = new LabException("no");
    LabException thrown =
        assertThrows(
            LabException.class,
            () ->
                progress(false)
                    .line(
                        "Library",
                        activity -> {
                          throw problem;
                        }));
    assertEquals(problem, thrown);
    assertTrue(written().contains("✗"), written());
  }
}
