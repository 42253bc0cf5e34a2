package streamlab.grade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quoted line")
class QuotedLineTest {

  @Test
  @DisplayName("has the caret below the column, whatever indents it")
  void caret() {
    assertEquals(List.of("int x = y;", "        ^"), QuotedLine.lines("    int x = y;", 13));
  }

  @Test
  @DisplayName("counts tabs as the compiler does")
  void tabs() {
    assertEquals(List.of("int x = y;", "        ^"), QuotedLine.lines("\t\tint x = y;", 25));
  }

  @Test
  @DisplayName("has no caret when the column is unknown")
  void noCaret() {
    assertEquals(List.of("int x"), QuotedLine.lines("int x", 0));
  }

  @Test
  @DisplayName("that is long is cut around the caret")
  void longLine() {
    List<String> lines = QuotedLine.lines("x".repeat(200) + "!" + "y".repeat(200), 201);
    assertTrue(lines.get(0).length() <= 76, lines.get(0));
    assertEquals('!', lines.get(0).charAt(lines.get(1).length() - 1));
  }
}
