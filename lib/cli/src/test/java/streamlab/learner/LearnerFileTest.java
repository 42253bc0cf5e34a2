package streamlab.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("A learner's file")
class LearnerFileTest {

  @TempDir private Path root;
  private Planted planted;
  private LearnerFile file;

  @BeforeEach
  void plant() throws IOException {
    planted = new Planted(root);
    file = new LearnerFile(planted.home, planted.get(0));
  }

  @Test
  @DisplayName("is untouched until something is written in it")
  void touched() throws IOException {
    assertFalse(file.isTouched());
    Files.writeString(file.path(), "class Mine {}");
    assertTrue(file.isTouched());
    Files.delete(file.path());
    assertFalse(file.isTouched());
  }

  @Test
  @DisplayName("is reset to its starting point, and what was there is kept, each time")
  void reset() throws IOException {
    Files.writeString(file.path(), "one");
    Path one = file.reset().orElseThrow();
    assertEquals(Planted.START, Files.readString(file.path()));
    Files.writeString(file.path(), "two");
    Path two = file.reset().orElseThrow();
    assertEquals("one", Files.readString(one));
    assertEquals("two", Files.readString(two));
    assertNotEquals(one, two);
    assertFalse(one.toString().endsWith(".java"), one.toString());
  }

  @Test
  @DisplayName("that is missing or untouched is reset without a copy")
  void nothingToKeep() throws IOException {
    assertEquals(Optional.empty(), file.reset());
    Files.delete(file.path());
    assertEquals(Optional.empty(), file.reset());
    assertEquals(Planted.START, Files.readString(file.path()));
  }

  @Test
  @DisplayName("is left alone when there is no starting point, which is told")
  void noStartingPoint() throws IOException {
    Files.writeString(file.path(), "one");
    Files.delete(planted.get(0).startingPoint(planted.home));
    assertTrue(assertThrows(LabException.class, file::reset).getMessage().contains("git checkout"));
    assertEquals("one", Files.readString(file.path()));
  }
}
