package streamlab.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Why a service is gone")
class ServiceLogTest {

  @TempDir Path folder;

  private String reasonOf(String log) throws Exception {
    Path file = Files.writeString(folder.resolve("kafka.log"), log);
    String reason = ServiceLog.reason(file, folder);
    assertTrue(reason.contains(file.toString()), "names the log: " + reason);
    return reason;
  }

  @Test
  @DisplayName("is told as a full disk when it was that")
  void diskFull() throws Exception {
    assertTrue(reasonOf("java.io.IOException: No space left on device").contains("disk is full"));
  }

  @Test
  @DisplayName("is quoted from the deepest cause in the log otherwise")
  void quoted() throws Exception {
    assertTrue(
        reasonOf("ERROR a\njava.lang.Exception: b\nCaused by: no leader\nERROR c")
            .contains("\"Caused by: no leader\""));
  }

  @Test
  @DisplayName("is an end from outside when the log is silent")
  void silent() throws Exception {
    assertTrue(reasonOf("INFO started\n").contains("ended from outside"));
  }
}
