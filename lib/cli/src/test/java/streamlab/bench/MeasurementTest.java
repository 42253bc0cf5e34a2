package streamlab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A measurement")
class MeasurementTest {

  @Test
  @DisplayName("stands for the value in the middle")
  void median() {
    assertEquals(2, new Measurement("x", "s", List.of(9.0, 1.0, 2.0), 0).median());
    assertEquals(1.5, new Measurement("x", "s", List.of(2.0, 1.0), 0).median());
  }

  @Test
  @DisplayName("says whether its goal is reached, if it has one")
  void goal() {
    assertTrue(new Measurement("x", "s", List.of(1.5), 1.5).reached());
    assertFalse(new Measurement("x", "s", List.of(1.6), 1.5).reached());
    assertTrue(new Measurement("x", "s", List.of(99.0), 0).reached());
  }

  @Test
  @DisplayName("is one line of the table, with its range when there were several rounds")
  void line() {
    assertEquals(
        "broker ready     1.20 s   (1.10 … 1.30)     goal 1.50 ✓",
        new Measurement("broker ready", "s", List.of(1.1, 1.2, 1.3), 1.5).line(12));
    assertEquals("memory      946 MB", new Measurement("memory", "MB", List.of(946.3), 0).line(6));
  }
}
