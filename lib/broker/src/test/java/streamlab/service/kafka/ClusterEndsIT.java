package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;

@DisplayName("A cluster of a chapter")
class ClusterEndsIT {

  @TempDir Path folder;

  /** One program with one cluster, in a checkout of its own. */
  private record Holder(Process process, LabHome home) {

    static Holder start(LabHome home) throws Exception {
      return new Holder(
          new ProcessBuilder(
                  JvmFlags.java(),
                  "-Dstreamlab.home=" + home,
                  "-cp",
                  System.getProperty("java.class.path"),
                  ClusterHolder.class.getName())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start(),
          home);
    }

    List<ProcessHandle> nodes() throws Exception {
      BufferedReader out = process.inputReader();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("pids ")) {
          return Arrays.stream(line.substring(5).split(" "))
              .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
              .toList();
        }
      }
      throw new AssertionError("the cluster did not start");
    }
  }

  @Test
  @DisplayName("goes with its program, however that ends, and two do not meet")
  void ends() throws Exception {
    Holder one = Holder.start(TestCheckout.in(folder.resolve("one")));
    Holder other = Holder.start(TestCheckout.in(folder.resolve("other")));
    List<ProcessHandle> ofOne = one.nodes();
    List<ProcessHandle> ofOther = other.nodes();
    assertEquals(4, Stream.concat(ofOne.stream(), ofOther.stream()).distinct().count());

    one.process().getOutputStream().close();
    assertEquals(0, one.process().waitFor());
    assertTrue(ofOne.stream().noneMatch(ProcessHandle::isAlive), "gone before their program is");
    assertEquals(List.of(), filesIn(one.home().work()));

    assertTrue(ofOther.stream().allMatch(ProcessHandle::isAlive));
    other.process().destroyForcibly().waitFor();
    TestCheckout.await(
        "nodes end after a kill -9 of their program",
        () -> ofOther.stream().noneMatch(ProcessHandle::isAlive));
  }

  private static List<Path> filesIn(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  @DisplayName("that can't be started says why in one sentence, names the log and leaves nothing")
  void fails() throws Exception {
    LabHome home = TestCheckout.in(folder.resolve("course"));
    Path place = folder.resolve("broken");
    LabException told =
        assertThrows(
            LabException.class,
            () -> PrivateCluster.start(home, place, 2, Map.of("num.io.threads", "many")));
    assertTrue(told.getMessage().startsWith("Kafka did not start: it says"), told.getMessage());
    assertTrue(told.getMessage().contains("num.io.threads"), told.getMessage());
    assertTrue(told.getMessage().matches(".*\\(log: " + place + "/.*/kafka\\.log\\)\\."));
    assertFalse(
        ProcessHandle.current()
            .descendants()
            .anyMatch(each -> each.info().commandLine().orElse("").contains(place.toString())));
  }

  @Test
  @DisplayName("has 1 to 5 brokers")
  void tooMany() throws Exception {
    LabHome home = TestCheckout.in(folder.resolve("course"));
    LabException told =
        assertThrows(
            LabException.class,
            () -> PrivateCluster.start(home, folder.resolve("many"), 6, Map.of()));
    assertEquals("A cluster here has 1 to 5 brokers, not 6.", told.getMessage());
  }
}
