package streamlab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell's error")
class CellErrorTest {

  private static final String RED = "\u001b[1m\u001b[31m";
  private static final String OFF = "\u001b[0m";

  @Test
  @DisplayName("names the exception the cell threw, not the kernel's wrapper")
  void unwrapsTheKernelsException() {
    CellError error =
        CellError.of(
            "RuntimeException",
            "java.lang.ArithmeticException, / by zero",
            List.of(RED + "java.lang.ArithmeticException: / by zero" + OFF));
    assertEquals("ArithmeticException: / by zero", error.oneLine());
    assertEquals("", error.detail());
  }

  @Test
  @DisplayName("names a class of the cell as its author wrote it")
  void namesClassesOfCells() {
    CellError error =
        CellError.of("RuntimeException", "REPL.$JShell$11$Late, too late\nby 3 s", List.of());
    assertEquals("Late: too late", error.oneLine());
    assertEquals("by 3 s", error.detail());
  }

  @Test
  @DisplayName("is the sentence alone when the lab wrote it for the reader")
  void sentencesSpeakForThemselves() {
    CellError error =
        CellError.of("RuntimeException", "streamlab.error.LabException, No broker.", List.of());
    assertEquals("No broker.", error.oneLine());
  }

  @Test
  @DisplayName("puts a small expectation into one sentence and keeps the table of a large one")
  void expectations() {
    String small = "streamlab.expect.ExpectationFailed, ✗ expected: 3\n  but was:  2";
    assertEquals(
        "expected: 3, but was: 2", CellError.of("RuntimeException", small, List.of()).oneLine());
    String large =
        "streamlab.expect.ExpectationFailed, ✗ the rows differ\n  missing: a\n  extra: b";
    CellError error = CellError.of("RuntimeException", large, List.of());
    assertEquals("the rows differ", error.oneLine());
    assertEquals("missing: a\n  extra: b", error.detail());
  }

  @Test
  @DisplayName("begins with the compiler's complaint and keeps the marked source")
  void compilerErrors() {
    CellError error =
        CellError.of(
            "CompilationException",
            "[snippet]",
            List.of(
                "|   int x = \u001b[41m\"text\"" + OFF + ";",
                RED + "incompatible types" + OFF,
                ""));
    assertEquals("compiler: incompatible types", error.oneLine());
    assertEquals("|   int x = \"text\";\nincompatible types", error.detail());
    assertFalse(error.detail().contains("\u001b"));
  }

  @Test
  @DisplayName("can be without a message")
  void withoutMessage() {
    CellError error =
        CellError.of("RuntimeException", "java.lang.NullPointerException, null", List.of());
    assertEquals("NullPointerException: null", error.oneLine());
    assertEquals("Error", CellError.of("Error", null, List.of()).oneLine());
  }
}
