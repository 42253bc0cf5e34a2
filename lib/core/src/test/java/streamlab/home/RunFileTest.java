package streamlab.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisplayName("A run file")
class RunFileTest {

  @TempDir Path folder;

  @Test
  @DisplayName("gives back what was written, odd characters included")
  void roundTrip() {
    Path file = folder.resolve("deep").resolve("kafka.properties");
    Map<String, String> pairs = Map.of("pid", "12", "path", "C:\\ü b=c #d");
    RunFile.write(file, pairs);
    assertEquals(pairs, RunFile.read(file));
  }

  @Test
  @DisplayName("that is not there has no pairs")
  void missing() {
    assertTrue(RunFile.read(folder.resolve("none")).isEmpty());
  }

  @Test
  @DisplayName("that is damaged is named in one sentence")
  void damaged() throws Exception {
    Path file = Files.writeString(folder.resolve("broken"), "a=\\u00zz");
    LabException told = assertThrows(LabException.class, () -> RunFile.read(file));
    assertTrue(told.getMessage().contains(file.toString()), told.getMessage());
  }
}
