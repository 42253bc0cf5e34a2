package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a terminal")
class TerminalDisplayTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private TerminalDisplay display(boolean watched) {
    return new TerminalDisplay(() -> out, watched);
  }

  private static Drawing text(String text) {
    return new Drawing("<p>", text);
  }

  /** What a person sees: a carriage return goes back to the beginning of the line. */
  private List<String> seen() {
    String written = bytes.toString(StandardCharsets.UTF_8);
    return Arrays.stream(written.split("\n")).map(TerminalDisplayTest::afterReturns).toList();
  }

  private static String afterReturns(String line) {
    char[] cells = new char[200];
    Arrays.fill(cells, ' ');
    int at = 0;
    for (char c : line.toCharArray()) {
      if (c == '\r') {
        at = 0;
      } else {
        cells[at++] = c;
      }
    }
    return new String(cells).stripTrailing();
  }

  @Test
  @DisplayName("a thing that changes is one line, written anew")
  void oneLine() {
    Updates updates = display(true).live("<p>", "batch 1, slow\nmore of it");
    updates.update(text("batch 2\nmore of it"));
    assertEquals(List.of("batch 2"), seen());
  }

  @Test
  @DisplayName("it ends with its whole text")
  void end() {
    Updates updates = display(true).live("<p>", "batch 1");
    updates.end(text("stopped\nafter 7 batches"));
    assertEquals(List.of("stopped", "after 7 batches"), seen());
  }

  @Test
  @DisplayName("what goes away leaves no trace")
  void goesAway() {
    TerminalDisplay display = display(true);
    Updates updates = display.live("<p>", "reading 10 of 40");
    updates.end(Drawing.NOTHING);
    display.show("<p>", "next");
    assertEquals(List.of("next"), seen());
  }

  @Test
  @DisplayName("two share the line, and what is printed in between stands above it")
  void several() {
    TerminalDisplay display = display(true);
    Updates one = display.live("<p>", "one: 1");
    Updates two = display.live("<p>", "two: 1");
    one.update(text("one: 2"));
    display.show("<p>", "a table");
    two.update(text("two: 2"));
    assertEquals(List.of("a table", "one: 2 · two: 2"), seen());
    one.end(text("one: ended"));
    assertEquals(List.of("a table", "one: ended", "two: 2"), seen());
  }

  @Test
  @DisplayName("a line too long is cut")
  void cut() {
    display(true).live("<p>", "x".repeat(200));
    assertEquals("x".repeat(78) + "…", seen().get(0));
  }

  @Test
  @DisplayName("a file gets the first and the last state only")
  void file() {
    Updates updates = display(false).live("<p>", "batch 1");
    for (int i = 2; i < 100; i++) {
      updates.update(text("batch " + i));
    }
    updates.end(text("stopped after batch 99"));
    assertEquals(List.of("batch 1", "stopped after batch 99"), seen());
  }
}
