package streamlab.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An expectation")
class ExpectTest {

  private record Count(String word, long count) {}

  private static Expect expect(Object actual) {
    return new Expect("", actual);
  }

  private static String failureOf(Code code) {
    return assertThrows(ExpectationFailed.class, code::run).getMessage();
  }

  @Test
  @DisplayName("compares numbers by value, whatever their types")
  void numbers() {
    expect(5L).is(5);
    expect(5L).is(5.0);
    expect(5L).isNot(6);
    expect(5L).isBetween(5, 5.5);
    String message = failureOf(() -> expect(5L).is(6));
    assertTrue(message.contains("expected: 6") && message.contains("but was:  5"), message);
  }

  @Test
  @DisplayName("finds phrases, elements and keys")
  void contains() {
    expect("a record is too large").contains("too large", "record");
    expect(List.of(1L, 2L)).contains(2);
    expect(Map.of("k", 1)).contains("k");
    assertTrue(failureOf(() -> expect("abc").contains("d")).contains("in: abc"));
  }

  @Test
  @DisplayName("compares rows in any order or in a given one")
  void rows() {
    List<Count> counts = List.of(new Count("hello", 2), new Count("hi", 1));
    expect(counts).rows("hi | 1", "hello | 2");
    expect(counts).rowsInOrder("hello | 2", "hi | 1");
    failureOf(() -> expect(counts).rowsInOrder("hi | 1", "hello | 2"));
    expect(new int[] {1, 2}).rows("1", "2");
    expect(new ArrayList<>()).rows();
  }

  @Test
  @DisplayName("shows expected and actual rows side by side when they differ")
  void difference() {
    String message =
        failureOf(() -> expect(List.of(new Count("hello", 1))).rows("hello | 2", "hi | 1"));
    assertEquals(
        """
        ✗ the rows differ (in any order)
            expected   ‖  actual
          ≠ hello | 2  ‖  hello | 1
          ≠ hi | 1     ‖  (none)\
        """,
        message);
  }

  @Test
  @DisplayName("that is named says its name when it fails")
  void named() {
    assertEquals(
        "✗ late events\n  expected: 2\n  but was:  1",
        failureOf(() -> new Expect("late events", 1).is(2)));
  }

  @Test
  @DisplayName("that fails has no stack trace to scroll past")
  void noStackTrace() {
    ExpectationFailed failed = assertThrows(ExpectationFailed.class, () -> expect("a").is("b"));
    assertEquals(0, failed.getStackTrace().length);
  }

  @Test
  @DisplayName("of an error finds it among the causes")
  void failure() {
    Failure failure =
        Failure.of(
            () -> {
              throw new ExecutionException(new IllegalStateException("no such topic\nat …"));
            });
    assertEquals(
        "no such topic", failure.ofType(IllegalStateException.class).saying("such").message());
  }

  @Test
  @DisplayName("of an error fails where there is none, another one, or other words")
  void otherFailure() {
    failureOf(() -> Failure.of(() -> {}));
    Failure failure =
        Failure.of(
            () -> {
              throw new IllegalStateException("a");
            });
    failureOf(() -> failure.ofType(IllegalArgumentException.class));
    failureOf(() -> failure.saying("b"));
  }
}
