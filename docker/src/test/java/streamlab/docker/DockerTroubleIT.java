package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Ports;
import streamlab.service.kafka.DockerBroker;

@NeedsDocker
@DisplayName("Trouble with Docker is told in one sentence within ten seconds:")
class DockerTroubleIT {

  /** Ten seconds for the answer, and what a busy machine adds. */
  private static final Duration PROMPT = Duration.ofSeconds(15);

  @TempDir private Path folder;
  private LabHome home;

  @BeforeEach
  void checkout() throws Exception {
    home = Folder.in(folder.resolve("course"));
  }

  private String refusal(Map<String, String> changed) throws Exception {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.putAll(changed);
    DockerBroker broker = new DockerBroker(home, variables);
    long begin = System.nanoTime();
    LabException told =
        assertThrows(LabException.class, () -> broker.ensureRunning(sentence -> {}));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(took.compareTo(PROMPT) < 0, "answered after " + took);
    assertEquals(1, told.getMessage().lines().count(), told.getMessage());
    assertEquals(
        List.of(), Docker.remains(broker.volume().replace("_kafka", "")), "nothing is left");
    return told.getMessage();
  }

  @Test
  @DisplayName("an engine that is stopped")
  void stopped() throws Exception {
    String sentence = refusal(Map.of("DOCKER_HOST", "unix://" + folder.resolve("none.sock")));
    assertTrue(sentence.contains("engine does not run: start Docker"), sentence);
  }

  @Test
  @DisplayName("an engine that does not answer")
  void hanging() throws Exception {
    try (ServerSocket silent = silent()) {
      String sentence = refusal(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + silent.getLocalPort()));
      assertTrue(sentence.contains("engine does not answer: restart Docker"), sentence);
    }
  }

  @Test
  @DisplayName("an image that can't be had, from a registry that refuses or that is silent")
  void noImage() throws Exception {
    String refused = "127.0.0.1:" + Ports.free() + "/nobody/kafka:1";
    String sentence = refusal(Map.of("KAFKA_IMAGE", refused));
    assertTrue(sentence.startsWith("Docker can't fetch the image " + refused), sentence);
    try (ServerSocket silent = silent()) {
      String hanging = "127.0.0.1:" + silent.getLocalPort() + "/nobody/kafka:1";
      String other = refusal(Map.of("KAFKA_IMAGE", hanging));
      assertTrue(other.contains(hanging + " (the registry does not answer)"), other);
    }
  }

  @Test
  @DisplayName("a port that is taken")
  void portTaken() throws Exception {
    try (ServerSocket taken = silent()) {
      String port = Integer.toString(taken.getLocalPort());
      String sentence = refusal(Map.of(DockerBroker.PORT, port));
      assertTrue(sentence.startsWith("Port " + port + " of this machine is taken"), sentence);
    }
  }

  private static ServerSocket silent() throws Exception {
    return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  }
}
