package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableTest {

  private record Payment(String who, int dollars, Instant at) {}

  @Test
  @DisplayName("in a terminal has aligned columns, numbers to the right")
  void text() {
    Table table = Table.of("who", "dollars").row("Ajay", 1500).row("Bo", 7);
    assertEquals(
        """
        who  | dollars
        -----+--------
        Ajay |    1500
        Bo   |       7\
        """,
        table.toText());
  }

  @Test
  @DisplayName("on a page escapes what would be markup and names its columns as such")
  void html() {
    String html = Table.of("a<b").row("<script>").caption("x & y").toHtml();
    assertTrue(html.contains("&lt;script&gt;"), html);
    assertTrue(html.contains("x &amp; y"), html);
    assertTrue(html.contains("<th scope=\"col\""), html);
    assertFalse(html.contains("<script>"), html);
  }

  @Test
  @DisplayName("of records has a column per component, times in UTC")
  void records() {
    Table table =
        Tables.of(List.of(new Payment("Ajay", 1500, Instant.parse("2021-11-15T14:00:00Z"))));
    assertEquals(List.of("who", "dollars", "at"), table.columns());
    assertEquals(List.of(List.of("Ajay", "1500", "2021-11-15 14:00:00")), table.rows());
  }

  @Test
  @DisplayName("of values that hold null shows null")
  void nulls() {
    assertEquals(
        List.of(List.of("a"), List.of("null")), Tables.of(Arrays.asList("a", null)).rows());
  }

  @Test
  @DisplayName("of more than a thousand rows says that it shows the first thousand")
  void cap() {
    Table table = Tables.of(IntStream.range(0, 1001).boxed().toList());
    assertEquals(1000, table.rows().size());
    assertTrue(table.toText().startsWith("the first 1000 of 1001 rows"), table.toText());
  }

  @Test
  @DisplayName("refuses a row that does not fit its columns")
  void misfit() {
    assertThrows(IllegalArgumentException.class, () -> Table.of("a").row(1, 2));
  }

  @Test
  @DisplayName("of nothing says so")
  void empty() {
    assertEquals(List.of("(no rows)"), Tables.of(List.of()).columns());
  }
}
