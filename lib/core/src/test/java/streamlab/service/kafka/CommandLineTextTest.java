package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;

@DisplayName("A command")
class CommandLineTextTest {

  @Test
  @DisplayName("is split at blanks, quotes keep them")
  void words() {
    assertEquals(
        List.of("kafka-topics", "--create", "--config", "a=b c", "", "it's"),
        CommandLineText.words("  kafka-topics --create\n --config 'a=b c' \"\" \"it's\" "));
  }

  @Test
  @DisplayName("with an open quote is refused")
  void openQuote() {
    assertThrows(LabException.class, () -> CommandLineText.words("a 'b"));
  }
}
