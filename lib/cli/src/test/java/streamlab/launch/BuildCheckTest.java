package streamlab.launch;

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

class BuildCheckTest {

  private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

  @TempDir private Path root;

  @BeforeEach
  void plantTree() throws IOException {
    file("pom.xml");
    file("lib/pom.xml");
    for (String module : new String[] {"core", "cli", "spark"}) {
      file("lib/" + module + "/pom.xml");
      file("lib/" + module + "/src/main/java/A.java");
      file("lib/" + module + "/src/test/java/ATest.java");
      file("lib/" + module + "/target/streamlab-" + module + ".jar");
    }
    try (var all = Files.walk(root)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(NOON));
      }
    }
  }

  private void file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private void touch(String name) throws IOException {
    Files.setLastModifiedTime(root.resolve(name), FileTime.from(NOON.plusSeconds(1)));
  }

  private boolean isStale() {
    return BuildCheck.isStale(root, "cli", "core");
  }

  @Test
  @DisplayName("a jar as new as its sources is up to date")
  void fresh() {
    assertFalse(isStale());
  }

  @Test
  @DisplayName("a missing jar is stale")
  void missing() throws IOException {
    Files.delete(root.resolve("lib/cli/target/streamlab-cli.jar"));
    assertTrue(isStale());
  }

  @Test
  @DisplayName("a newer source, pom, parent pom or source of a dependency makes the jar stale")
  void newer() throws IOException {
    for (String name :
        new String[] {
          "lib/cli/src/main/java/A.java",
          "lib/cli/pom.xml",
          "lib/pom.xml",
          "pom.xml",
          "lib/core/src/main/java/A.java",
          "lib/core/pom.xml"
        }) {
      touch(name);
      assertTrue(isStale(), name);
      Files.setLastModifiedTime(root.resolve(name), FileTime.from(NOON));
      assertFalse(isStale(), name);
    }
  }

  @Test
  @DisplayName("a deleted source makes the jar stale: its folder is newer")
  void deleted() throws IOException {
    Files.delete(root.resolve("lib/cli/src/main/java/A.java"));
    assertTrue(isStale());
  }

  @Test
  @DisplayName("tests and other modules do not count")
  void others() throws IOException {
    touch("lib/cli/src/test/java/ATest.java");
    touch("lib/spark/src/main/java/A.java");
    assertFalse(isStale());
  }
}
