package streamlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

  private static final Path LOG = Path.of("x.log");

  @ParameterizedTest
  @DisplayName("what Maven and pip say without network is understood")
  @ValueSource(
      strings = {
        "[ERROR] Could not transfer artifact a:b:jar:1 from/to central: Connect timed out",
        "WARNING: Retrying after NewConnectionError: Failed to establish a new connection",
        "ERROR: No matching distribution found for jjava==1.0a8",
        "[ERROR] Cannot access central in offline mode and the artifact has not been downloaded"
      })
  void network(String line) {
    String said = Downloads.failure("The parts", List.of("hm", line), LOG).getMessage();
    assertEquals(
        "The parts could not be downloaded: connect to the network and run ./lab start again; what"
            + " is there already is kept (log: x.log).",
        said);
  }

  @Test
  @DisplayName("anything else is told by the tool's first error line")
  void firstError() {
    String said =
        Downloads.failure("The parts", List.of("[INFO] a", "[ERROR] b", "[ERROR] c"), LOG)
            .getMessage();
    assertTrue(said.contains("could not be made: [ERROR] b (log: x.log)"), said);
  }

  @Test
  @DisplayName("a tool that ends without a word is told as such")
  void silence() {
    String said = Downloads.failure("The parts", List.of(), LOG).getMessage();
    assertTrue(said.contains("it ended without a word"), said);
  }
}
