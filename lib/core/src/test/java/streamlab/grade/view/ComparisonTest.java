package streamlab.grade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.grade.view.Comparison.Row;

@DisplayName("A comparison of rows")
class ComparisonTest {

  @Test
  @DisplayName("puts equal rows beside each other when one is missing before them")
  void missing() {
    assertEquals(
        List.of(Row.of("a", "a"), new Row("b", Comparison.NONE, false), Row.of("c", "c")),
        Comparison.of("a\nb\nc", "a\nc").rows());
  }

  @Test
  @DisplayName("puts equal rows beside each other when one is too many before them")
  void tooMany() {
    assertEquals(
        List.of(new Row(Comparison.NONE, "x", false), Row.of("a", "a")),
        Comparison.of("a", "x\na").rows());
  }

  @Test
  @DisplayName("with nothing shows that there is nothing")
  void nothing() {
    assertEquals(List.of(new Row("a", Comparison.NONE, false)), Comparison.of("a", "").rows());
  }

  @Test
  @DisplayName("of many rows shows those around the first difference")
  void window() {
    String expected = rows(0, 100);
    Comparison comparison = Comparison.of(expected, expected.replace("row 50\n", ""));
    assertEquals(47, comparison.before());
    assertEquals(20, comparison.rows().size());
    assertEquals(33, comparison.after());
    assertFalse(comparison.rows().get(3).same());
  }

  @Test
  @DisplayName("of very many rows compares them one by one")
  void veryMany() {
    Comparison comparison = Comparison.of(rows(0, 3000), rows(1, 3000));
    assertFalse(comparison.rows().get(0).same());
    assertEquals(2980, comparison.after());
  }

  @Test
  @DisplayName("of two values is a single one")
  void single() {
    assertTrue(Comparison.of("4", "3").single());
    assertFalse(Comparison.of("4", "3\n4").single());
  }

  private static String rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "row " + i).collect(Collectors.joining("\n"));
  }
}
