package streamlab.exercises.wordcount;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The starting point of word-count")
class StartingPointTest {

  @Test
  @DisplayName("says that it is not started, and what to write")
  void notStarted() {
    String told =
        assertThrows(UnsupportedOperationException.class, () -> new MyWordCount().counts(null))
            .getMessage();
    assertTrue(told.startsWith("Not started: write"), told);
  }
}
