package streamlab.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Markdown in a terminal")
class TerminalMarkdownTest {

  private static String shown(String markdown, int width) {
    return String.join("\n", TerminalMarkdown.lines(markdown, width));
  }

  @Test
  @DisplayName("has underlined headings, prose without marks, code as it is")
  void prose() {
    assertEquals(
        """
        Two windows
        ===========

        An event belongs to every
        window that covers `its`
        time.

            int x = 1;
              // two

        - one
        - two or [picture: three]\
        """,
        shown(
            """
            # Two windows
            An *event* belongs to **every** window
            that covers `its` time.
            ```java
            int x = 1;
              // two
            ```
            - one
            - two or ![three](x.png)
            """,
            25));
  }

  @Test
  @DisplayName("shows where a link leads")
  void links() {
    assertEquals("see the page (https://a.b)", shown("see [the page](https://a.b)", 80));
    assertEquals("see https://a.b", shown("see <https://a.b>", 80));
  }

  @Test
  @DisplayName("numbers a list and indents what belongs to an item")
  void lists() {
    assertEquals("1. one two\n   three\n2. four", shown("1. one two three\n2. four", 10));
  }

  @Test
  @DisplayName("aligns tables and breaks their widest cells where the width is too small")
  void tables() {
    assertEquals(
        """
        in | because
        ---+----------
        1  | it is so
           | and so
        22 | no\
        """,
        shown("| in | because |\n|---|---|\n| 1 | it is so and so |\n| 22 | no |\n", 14));
  }

  @Test
  @DisplayName("keeps to the width")
  void width() {
    String text =
        "word ".repeat(100) + "\n\n> " + "word ".repeat(100) + "\n\n- " + "word ".repeat(99);
    TerminalMarkdown.lines(text, 60).forEach(line -> assertTrue(line.length() <= 60, line));
  }
}
