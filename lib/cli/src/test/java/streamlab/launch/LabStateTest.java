package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.process.Lease;

class LabStateTest {

  @TempDir private Path root;

  private static LabState stateOf(ProcessHandle process, Instant started) {
    return new LabState(
        process.pid(), started, 8888, "secret", process.pid(), started, "lab", "Kafka at x", "x");
  }

  @Test
  @DisplayName("what was written is read again, and the address is complete")
  void roundTrip() {
    LabHome home = LabHome.at(root);
    ProcessHandle self = ProcessHandle.current();
    LabState state = stateOf(self, Lease.startOf(self));
    state.write(home);
    assertEquals(Optional.of(state), LabState.running(home));
    assertEquals("http://127.0.0.1:8888/lab?token=secret", state.address());
  }

  @Test
  @DisplayName("a run file whose process id now belongs to another process does not count")
  void reusedProcessId() {
    LabHome home = LabHome.at(root);
    stateOf(ProcessHandle.current(), Instant.parse("2020-01-01T00:00:00Z")).write(home);
    assertTrue(LabState.last(home).isPresent());
    assertTrue(LabState.running(home).isEmpty());
  }

  @Test
  @DisplayName("only the owner may read the run file, as it holds the token")
  @DisabledOnOs(OS.WINDOWS)
  void permissions() throws Exception {
    LabHome home = LabHome.at(root);
    stateOf(ProcessHandle.current(), Instant.now()).write(home);
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(LabState.file(home))));
  }

  @Test
  @DisplayName("the page to open is the course's first notebook, once there is one")
  void firstPage() throws Exception {
    LabHome home = LabHome.at(root);
    assertEquals("lab", LabState.firstPage(home));
    Files.createDirectories(root.resolve("notebooks"));
    Files.createFile(root.resolve("notebooks/00-start-here.ipynb"));
    assertEquals("lab/tree/00-start-here.ipynb", LabState.firstPage(home));
  }
}
