package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import streamlab.process.ChildProcess;

/** The life of a lab, with the real broker and the real JupyterLab. */
@DisabledOnOs(OS.WINDOWS)
class LabStartIT {

  private static final Duration QUICK = Duration.ofSeconds(10);

  @TempDir private Path folder;

  @Test
  @DisplayName("start serves the course, a second start and status find it, stop ends all of it")
  void life() throws Exception {
    Checkout checkout = Checkout.in(folder.resolve("my course")).setUp();
    assertEquals(1, checkout.run("status").exit());
    Instant began = Instant.now();
    try (RunningLab lab = RunningLab.start(checkout)) {
      LabState state = lab.awaitReady();
      Duration took = Duration.between(began, Instant.now());
      assertTrue(took.compareTo(QUICK) < 0, "a start with all set up took " + took);
      assertTrue(lab.says(state.address()), "the address is printed");
      assertTrue(lab.lines().get(0).startsWith("Kafka 4."), lab.lines()::toString);

      assertEquals(200, status(state.address()));
      assertEquals(403, status("http://127.0.0.1:" + state.port() + "/api/contents"));

      ChildProcess.Result second = checkout.run("start", "--no-browser");
      assertEquals(0, second.exit());
      assertTrue(second.lines().get(0).startsWith("The lab runs already:"));
      assertTrue(second.lines().get(0).contains(state.address()));

      ChildProcess.Result asked = checkout.run("status", "--json");
      assertEquals(0, asked.exit());
      JsonNode json = new ObjectMapper().readTree(String.join("\n", asked.lines()));
      assertEquals(
          java.util.List.of("lab", "jupyterlab", "kafka"),
          json.get("processes").findValuesAsText("what"));

      ChildProcess.Result stop = checkout.run("stop");
      assertEquals(0, stop.exit());
      assertEquals(java.util.List.of("Stopped."), stop.lines());
      lab.awaitEnd();
      lab.awaitNobody();
      assertTrue(lab.says("Stopped in"), lab.lines()::toString);
    }
    assertEquals(1, checkout.run("status").exit());
    assertEquals(java.util.List.of("Nothing was running."), checkout.run("stop").lines());
  }

  private static int status(String address) throws Exception {
    HttpURLConnection request = (HttpURLConnection) URI.create(address).toURL().openConnection();
    return request.getResponseCode();
  }

  @Test
  @DisplayName("two starts at once: one runs, the other waits for it and prints its address")
  void twoAtOnce() throws Exception {
    Checkout checkout = Checkout.in(folder);
    try (RunningLab one = RunningLab.start(checkout);
        RunningLab other = RunningLab.start(checkout)) {
      one.await(
          "one ready, one answered",
          () ->
              one.says("To stop the lab") && other.says("The lab runs already")
                  || other.says("To stop the lab") && one.says("The lab runs already"));
      one.remember();
      other.remember();
    }
  }

  @Test
  @DisplayName("a cluster that is not there is told, and nothing stays behind")
  void noCluster() throws Exception {
    Checkout checkout = Checkout.in(folder).setUp();
    int nobody = streamlab.process.Ports.free();
    try (RunningLab lab = RunningLab.start(checkout, "--kafka", "127.0.0.1:" + nobody)) {
      assertEquals(1, lab.awaitEnd());
      lab.awaitLine("127.0.0.1:" + nobody);
    }
    assertEquals(1, checkout.run("status").exit());
  }
}
