package streamlab.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An argument file")
class ArgFileTest {

  @TempDir Path folder;

  @Test
  @DisplayName("hands the java command each argument as it was, blanks and backslashes included")
  void roundTrip() throws Exception {
    Path file = folder.resolve("with blanks").resolve("some.args");
    String hard = "C:\\own folder\\a \"b\" ü";
    ArgFile.write(file, List.of("-Dhard=" + hard, "-XshowSettings:properties", "-version"));

    Process java =
        new ProcessBuilder(JvmFlags.java(), "@" + file).redirectErrorStream(true).start();
    String output = new String(java.getInputStream().readAllBytes());

    assertEquals(0, java.waitFor(), output);
    assertEquals(
        List.of("    hard = " + hard),
        output.lines().filter(line -> line.startsWith("    hard =")).toList());
    assertEquals(3, Files.readAllLines(file).size());
  }
}
