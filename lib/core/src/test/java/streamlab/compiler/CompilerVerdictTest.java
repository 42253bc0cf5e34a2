package streamlab.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The compiler's verdict")
class CompilerVerdictTest {

  @Test
  @DisplayName("on right code is that it compiles")
  void right() {
    assertTrue(CompilerVerdict.of("record Event(String key) {}").ok());
  }

  @Test
  @DisplayName("on a changed record component names line and reason")
  void wrong() {
    CompilerVerdict verdict =
        CompilerVerdict.of("record Event(String key) {\n  void change() { key = \"b\"; }\n}");
    assertEquals(List.of("line 2: cannot assign a value to final variable key"), verdict.errors());
  }
}
