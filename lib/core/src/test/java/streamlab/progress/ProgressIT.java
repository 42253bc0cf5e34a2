package streamlab.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;

@DisplayName("Progress that several processes write")
class ProgressIT {

  private static final int PLENTY = 100_000_000;

  @TempDir private Path root;

  private Process writer(String exercise, int events) throws IOException {
    return new ProcessBuilder(
            JvmFlags.java(),
            "-cp",
            System.getProperty("java.class.path"),
            EventWriter.class.getName(),
            root.toString(),
            exercise,
            Integer.toString(events))
        .inheritIO()
        .start();
  }

  @Test
  @DisplayName("at once has every event of both")
  void twoAtOnce() throws Exception {
    Process one = writer("EX-01", 500);
    Process two = writer("EX-02", 500);
    assertTrue(one.waitFor(60, TimeUnit.SECONDS) && two.waitFor(60, TimeUnit.SECONDS));
    Progress progress = Progress.of(LabHome.at(root));
    assertEquals(500, progress.state(ProgressTest.exercise("EX-01")).tries());
    assertEquals(500, progress.state(ProgressTest.exercise("EX-02")).tries());
    assertEquals(List.of(), progress.warnings());
  }

  @Test
  @DisplayName("loses nothing when its writers are killed while they write")
  void killed() throws Exception {
    Path file = root.resolve(".lab-progress.tsv");
    int before = 0;
    for (int round = 0; round < 5; round++) {
      Process writer = writer("EX-01", PLENTY);
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (tries() < before + 40 && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
      writer.destroyForcibly().waitFor();
      int after = tries();
      assertTrue(after >= before + 40, "round " + round + ": " + after + " after " + before);
      Progress progress = Progress.of(LabHome.at(root));
      progress.hintTaken(ProgressTest.exercise("EX-02"), 1);
      assertEquals(after, tries(), "all that was there before the next line was added");
      assertEquals(List.of(), progress.warnings());
      before = after;
    }
    assertTrue(Files.readString(file).endsWith("\n"));
  }

  private int tries() {
    return Progress.of(LabHome.at(root)).state(ProgressTest.exercise("EX-01")).tries();
  }
}
