package streamlab.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A check")
class CheckTest {

  private static FactFailed failing(Runnable code) {
    return assertThrows(FactFailed.class, code::run);
  }

  @Test
  @DisplayName("that fails knows what was compared, for which input, expected and actual")
  void tells() {
    FactFailed failed = failing(() -> check("sum").given("numbers", List.of(1, 2)).that(4).is(3));
    assertEquals("sum", failed.what());
    assertEquals("1\n2", failed.given().get("numbers"));
    assertEquals("3", failed.expectedText());
    assertEquals("4", failed.actualText());
    assertTrue(failed.getMessage().contains("expected: 3\nactual:   4"), failed::getMessage);
  }

  @Test
  @DisplayName("names a misconception when the outcome is the one that it leads to")
  void recognises() {
    FactFailed failed =
        failing(() -> check("twice").smells("squares", 9).smells("adds-two", 5).that(5).is(6));
    assertEquals(Optional.of("adds-two"), failed.misconception());
  }

  @Test
  @DisplayName("names no misconception for any other wrong outcome")
  void doesNotGuess() {
    FactFailed failed = failing(() -> check("twice").smells("squares", 9).that(7).is(6));
    assertEquals(Optional.empty(), failed.misconception());
  }

  @Test
  @DisplayName("of rows takes them in any order, and needs each as often as expected")
  void rows() {
    check("counts").that(List.of("b | 1", "a | 2")).rows("a | 2", "b | 1");
    FactFailed failed =
        failing(() -> check("counts").that(List.of("a | 2", "a | 2")).rows("a | 2"));
    assertEquals("a | 2\na | 2", failed.actualText());
  }

  @Test
  @DisplayName("of an error that was announced fails with its misconception")
  void knownError() {
    Check check = check("counts").smellsOfError("counts-at-once", "writeStream.start");
    Exception thrown =
        new IllegalStateException("wrapped", new RuntimeException("use writeStream.start()"));
    FactFailed failed =
        assertThrows(
            FactFailed.class,
            () ->
                check.calling(
                    () -> {
                      throw thrown;
                    }));
    assertEquals(Optional.of("counts-at-once"), failed.misconception());
  }

  @Test
  @DisplayName("lets every other error through as it is: the answer crashed")
  void otherError() {
    Exception thrown = new IllegalStateException("something else");
    Exception same =
        assertThrows(
            IllegalStateException.class,
            () ->
                check("counts")
                    .smellsOfError("counts-at-once", "writeStream.start")
                    .calling(
                        () -> {
                          throw thrown;
                        }));
    assertSame(thrown, same);
  }

  @Test
  @DisplayName("that wants an error fails when there is none")
  void noError() {
    FactFailed failed =
        failing(
            () ->
                check("second call")
                    .smells("swallows", "done")
                    .fails("InvalidReplication", "an error", () -> "done"));
    assertEquals("no error, but done", failed.actualText());
    assertEquals(Optional.of("swallows"), failed.misconception());
  }

  @Test
  @DisplayName(
      "tells an error by its own name, also when the answer's interface does not declare it")
  void checkedError() {
    Exception checked = new java.io.IOException("no such file: rides");
    FactFailed failed =
        failing(
            () ->
                check("read")
                    .fails(
                        "timeout",
                        "an error: too late",
                        () -> {
                          throw new java.lang.reflect.UndeclaredThrowableException(checked);
                        }));
    assertEquals("java.io.IOException: no such file: rides", failed.actualText());
  }
}
