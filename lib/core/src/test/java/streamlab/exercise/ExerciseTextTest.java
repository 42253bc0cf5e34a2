package streamlab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;

@DisplayName("The texts of an exercise")
class ExerciseTextTest {

  private static final Exercise EXERCISE =
      new Exercise(
          "word-count", "EX-44", "spark", "30-x", List.of(), List.of("spark"), 20, 8, "Words");

  @TempDir Path root;
  private Path folder;
  private ExerciseText text;

  @BeforeEach
  void folder() throws Exception {
    folder = Files.createDirectories(EXERCISE.folder(LabHome.at(root)));
    text = new ExerciseText(LabHome.at(root), EXERCISE);
  }

  @Test
  @DisplayName("have three hints, from a nudge to a sketch")
  void hints() throws Exception {
    Files.writeString(
        folder.resolve("hints.md"), "## Nudge\nLook.\n\n## Sketch\n```java\nx\n```\n");
    assertEquals(List.of("Look.", "", "```java\nx\n```"), text.hints());
  }

  @Test
  @DisplayName("have a sentence for each misconception, in UTF-8")
  void misconceptions() throws Exception {
    Files.writeString(folder.resolve("misconceptions.properties"), "rounds-down = ≥ 4, not 3.\n");
    assertEquals(Optional.of("≥ 4, not 3."), text.misconception("rounds-down"));
    assertEquals(Optional.empty(), text.misconception("other"));
  }

  @Test
  @DisplayName("are empty where a file is missing")
  void missing() {
    assertEquals("", text.task());
    assertEquals(List.of("", "", ""), text.hints());
  }
}
