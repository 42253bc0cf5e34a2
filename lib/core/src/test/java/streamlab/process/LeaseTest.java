package streamlab.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A lease")
class LeaseTest {

  @TempDir Path folder;

  @Test
  @DisplayName("counts while its process lives and holds it")
  void heldByTheLiving() {
    assertFalse(Lease.anyAlive(folder));
    try (Lease lease = Lease.hold(folder)) {
      assertTrue(Lease.anyAlive(folder));
    }
    assertFalse(Lease.anyAlive(folder));
  }

  @Test
  @DisplayName("of a dead process does not count and is taken away")
  void heldByTheDead() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    Instant started = Lease.startOf(process.toHandle());
    Files.writeString(folder.resolve(Long.toString(process.pid())), started.toString());
    assertTrue(Lease.anyAlive(folder));

    process.destroyForcibly().waitFor();

    assertFalse(Lease.anyAlive(folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  @DisplayName("of an earlier process with the same id does not count")
  void sameIdOtherProcess() throws Exception {
    String self = Long.toString(ProcessHandle.current().pid());
    Files.writeString(folder.resolve(self), Instant.parse("2020-01-01T00:00:00Z").toString());
    assertFalse(Lease.anyAlive(folder));
  }

  @Test
  @DisplayName("that is being written this moment counts")
  void halfWritten() throws Exception {
    Files.writeString(folder.resolve("99999999"), "");
    assertTrue(Lease.anyAlive(folder));
  }
}
