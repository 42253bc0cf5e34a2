package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.process.ChildProcess.Result;

@DisplayName("Of what Docker says")
class DockerErrorsTest {

  private static Result failed(String... lines) {
    return new Result(1, List.of(lines));
  }

  @Test
  @DisplayName("a refusal is told as such, with the group to join")
  void permission() {
    String told =
        DockerErrors.noEngine(
            failed(
                "permission denied while trying to connect to the Docker daemon socket at"
                    + " unix:///var/run/docker.sock"));
    assertTrue(told.startsWith("You may not talk to Docker's engine: join the group"), told);
  }

  @Test
  @DisplayName("every way to say that a port is taken is understood, and nothing else")
  void portTaken() {
    for (String line :
        List.of(
            "Error starting userland proxy: listen tcp4 127.0.0.1:9092: bind: address already in"
                + " use",
            "Bind for 127.0.0.1:9092 failed: port is already allocated",
            "Ports are not available: exposing port TCP 127.0.0.1:9092")) {
      assertTrue(DockerErrors.isPortTaken(failed("Container Starting", line)), line);
    }
    assertFalse(DockerErrors.isPortTaken(failed("container stream-lab-kafka-1 is unhealthy")));
  }

  @Test
  @DisplayName("the last line is quoted where the lab has no advice, shortened when it is long")
  void quoted() {
    assertEquals(
        "Kafka did not start: Docker says \"no such thing\".",
        DockerErrors.unexpected("Kafka did not start", failed("first", "no such thing", " ")));
    assertTrue(DockerErrors.unexpected("It", failed("x".repeat(1000))).length() < 250);
  }
}
