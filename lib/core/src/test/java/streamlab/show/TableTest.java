package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  @Test
  @DisplayName("of data tells no value, the text null, an empty text and blanks apart")
  void lookalikes() {
    Table table = Tables.of(Arrays.asList(null, "null", "", " x", "x"));
    assertEquals(
        """
        value
        String
        ------
        null
        "null"
        ""
        " x"
        x\
        """,
        table.toText());
    assertTrue(table.toHtml().contains("<em style=\"opacity:.7\">null</em>"), table.toHtml());
    assertTrue(table.toHtml().contains(">&quot;null&quot;</td>"), table.toHtml());
    assertEquals("null", table.rows().get(1).get(0), "values are given as they are");
  }

  @Test
  @DisplayName("that an author writes leaves empty what is empty")
  void blanks() {
    assertEquals("a | b\n--+--\n  | 1", Table.of("a", "b").row("", 1).toText());
  }

  @Test
  @DisplayName("of records names types and the time zone below the columns")
  void types() {
    Table table =
        Tables.of(List.of(new Payment("Ajay", 1500, Instant.parse("2021-11-15T14:00:00Z"))));
    assertEquals(List.of("String", "int", "Instant, UTC"), table.types());
    assertEquals(
        """
        who    | dollars | at
        String |     int | Instant, UTC
        -------+---------+--------------------
        Ajay   |    1500 | 2021-11-15 14:00:00\
        """,
        table.toText());
    assertTrue(
        table.toHtml().contains("at<br><small style=\"font-weight:normal\">Instant, UTC</small>"),
        table.toHtml());
  }

  @Test
  @DisplayName("of data cuts long values and says how long they are")
  void cut() {
    Table table = Tables.of(List.of("x".repeat(1234)));
    assertTrue(table.toText().endsWith("x… (cut: 1,234 characters)"), table.toText());
    assertTrue(table.toHtml().contains("<small>(cut: 1,234 characters)</small>"), table.toHtml());
    assertTrue(table.toText().length() < 1000, table.toText());
    assertEquals(1234, table.rows().get(0).get(0).length(), "the value itself is whole");
  }

  @Test
  @DisplayName("does not cut a character in half")
  void surrogates() {
    String text = Tables.of(List.of("x".repeat(199) + "\uD83D\uDE80".repeat(9))).toText();
    assertTrue(text.contains("x… (cut"), text);
  }

  @Test
  @DisplayName("with a caption still says that it shows the first thousand rows only")
  void captionAndCap() {
    Table table = Tables.of(IntStream.range(0, 1001).boxed().toList()).caption("numbers");
    assertTrue(table.toText().startsWith("numbers\nthe first 1000 of 1001 rows\n"), table.toText());
    assertTrue(table.toHtml().contains("numbers<br>the first 1000 of 1001 rows"), "on a page, too");
  }

  @Test
  @DisplayName("of something endless takes its first thousand elements and no more")
  void endless() {
    Iterable<Integer> endless = () -> Stream.iterate(1, n -> n + 1).iterator();
    Table table = Tables.of(endless);
    assertEquals(1000, table.rows().size());
    assertTrue(table.toText().startsWith("the first 1000 rows; there are more"), table.toText());
  }

  @Test
  @DisplayName("of a large map shows its first thousand entries")
  void map() {
    Map<Integer, String> map = new TreeMap<>();
    IntStream.range(0, 1200).forEach(i -> map.put(i, "x"));
    Table table = Tables.of(map);
    assertEquals(1000, table.rows().size());
    assertEquals(List.of("Integer", "String"), table.types());
    assertTrue(table.toText().startsWith("the first 1000 of 1200 rows"), table.toText());
  }

  @Test
  @DisplayName("of records of different types loses none of their values")
  void mixed() {
    Table table = Tables.of(List.of(new Payment("Ajay", 1, null), new Other(1, 2, 3, 4)));
    assertEquals(List.of("value"), table.columns());
    assertTrue(table.toText().contains("d=4"), table.toText());
  }

  private record Other(int a, int b, int c, int d) {}

  @Test
  @DisplayName("scrolls in a box of its own where it is wide")
  void wide() {
    String html = Table.of(IntStream.range(0, 60).mapToObj(i -> "column " + i).toList()).toHtml();
    assertTrue(html.startsWith("<div style=\"overflow-x:auto\"><table>"), html);
  }

  @Test
  @DisplayName("shows bytes as hexadecimal and as text where they are one, nested ones included")
  void bytes() {
    Map<String, Object> map = new TreeMap<>();
    map.put("a", new byte[] {(byte) 0xff, (byte) 0xd8});
    map.put("b", "hi".getBytes(StandardCharsets.UTF_8));
    map.put("c", List.of(new byte[40]));
    map.put("d", new byte[0]);
    Table table = Tables.of(map);
    String text = table.toText();
    assertTrue(text.contains("ff d8\n"), text);
    assertTrue(text.contains("68 69 = \"hi\""), text);
    assertTrue(text.contains("00 … (40 bytes)]"), text);
    assertTrue(text.contains("(0 bytes)"), text);
  }

  @Test
  @DisplayName("makes control characters visible instead of sending them to the terminal")
  void controls() {
    assertTrue(Tables.of(List.of("a\u001b[31mb")).toText().contains("a\u241b[31mb"));
  }

  @Test
  @DisplayName("writes decimals without exponents and times to the microsecond")
  void numbersAndTimes() {
    Instant micros = Instant.parse("2024-03-01T10:00:00.123456Z");
    assertEquals("0.000000000000000000", Values.text(new BigDecimal("0E-18")));
    assertEquals("2024-03-01 10:00:00.123456", Values.text(micros));
  }
}
