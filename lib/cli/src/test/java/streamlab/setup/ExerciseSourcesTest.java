package streamlab.setup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import streamlab.home.Classpath;
import streamlab.home.LabHome;

@DisplayName("The exercises' jars")
class ExerciseSourcesTest {

  private static final String MAIN =
      "exercises/kafka/src/main/java/streamlab/exercises/messageloop";
  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

  @TempDir private Path root;
  private LabHome home;

  @BeforeEach
  void build() throws IOException {
    home = LabHome.at(root);
    save(MAIN + "/MessageLoop.java", NOON.minusSeconds(60));
    for (Path jar : Classpath.exercises(home, "kafka")) {
      save(root.relativize(jar).toString(), NOON);
    }
  }

  private void save(String name, Instant time) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  @Test
  @DisplayName("are stale when one is missing")
  void missing() throws IOException {
    assertFalse(ExerciseSources.isStale(home, "kafka"));
    Files.delete(Classpath.exercises(home, "kafka").get(1));
    assertTrue(ExerciseSources.isStale(home, "kafka"));
  }

  @ParameterizedTest
  @DisplayName("are stale when something of ours is newer")
  @ValueSource(
      strings = {
        MAIN + "/MessageLoop.java",
        MAIN + "/package-info.java",
        "exercises/kafka/src/test/java/streamlab/exercises/messageloop/MessageLoopGrader.java",
        "exercises/kafka/src/test/java/streamlab/exercises/Trades.java",
        "exercises/kafka/src/main/resources/trades.csv",
        "exercises/kafka/pom.xml",
        "exercises/pom.xml"
      })
  void ours(String name) throws IOException {
    save(name, NOON.plusSeconds(1));
    assertTrue(ExerciseSources.isStale(home, "kafka"));
  }

  @ParameterizedTest
  @DisplayName("are not stale when a learner saves, or when a text changes")
  @ValueSource(
      strings = {
        MAIN + "/MyMessageLoop.java",
        MAIN + "/Helper.java",
        MAIN + "/task.md",
        MAIN + "/starting-point.txt",
        MAIN + "/misconceptions.properties",
        "exercises/spark/src/main/java/streamlab/exercises/wordcount/WordCount.java"
      })
  void learners(String name) throws IOException {
    save(name, NOON.plusSeconds(1));
    assertFalse(ExerciseSources.isStale(home, "kafka"));
  }
}
