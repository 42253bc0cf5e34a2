package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import streamlab.service.kafka.BrokerInfo;

/** Whatever ends the lab or a part of it, nothing stays behind and the reader is told. */
@DisabledOnOs(OS.WINDOWS)
class LabEndsIT {

  private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);

  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void setUp() throws Exception {
    checkout = Checkout.in(folder).setUp();
  }

  /** Starts a kernel as opening a notebook does, and waits for its JVM. */
  private static void startKernel(RunningLab lab, LabState state) throws Exception {
    HttpURLConnection request =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + state.port() + "/api/kernels")
                .toURL()
                .openConnection();
    request.setRequestMethod("POST");
    request.setRequestProperty("Authorization", "token " + state.token());
    request.setDoOutput(true);
    request
        .getOutputStream()
        .write("{\"name\": \"streamlab-kafka\"}".getBytes(StandardCharsets.UTF_8));
    assertEquals(201, request.getResponseCode());
    lab.remember();
  }

  @ParameterizedTest(name = "{0}, to the whole group: {1}")
  @DisplayName("Ctrl-C, a closed terminal and SIGTERM end everything within seconds")
  @CsvSource({"INT,true", "HUP,true", "TERM,false"})
  void signals(String signal, boolean group) throws Exception {
    try (RunningLab lab = RunningLab.start(checkout)) {
      startKernel(lab, lab.awaitReady());
      Instant began = Instant.now();
      lab.signal(signal, group);
      lab.awaitEnd();
      lab.awaitNobody();
      Duration took = Duration.between(began, Instant.now());
      assertTrue(took.compareTo(A_FEW_SECONDS) < 0, "it took " + took);
    }
  }

  @Test
  @DisplayName("a lab killed with -9 leaves no JupyterLab, no kernel and no broker behind")
  void killed() throws Exception {
    try (RunningLab lab = RunningLab.start(checkout)) {
      startKernel(lab, lab.awaitReady());
      lab.signal("KILL", false);
      lab.awaitNobody();
    }
    assertEquals(1, checkout.run("status").exit());
  }

  @Test
  @DisplayName("a broker killed with -9 is told and runs again at the same address")
  void brokerKilled() throws Exception {
    try (RunningLab lab = RunningLab.start(checkout)) {
      lab.awaitReady();
      BrokerInfo before = lab.broker().orElseThrow();
      ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();
      lab.awaitLine("Kafka stopped unexpectedly");
      lab.awaitLine("It runs again at " + before.bootstrapServers());
      assertEquals(before.port(), lab.broker().orElseThrow().port());
    }
  }

  @Test
  @DisplayName("a JupyterLab that dies ends the lab with a sentence that names its log")
  void jupyterKilled() throws Exception {
    try (RunningLab lab = RunningLab.start(checkout)) {
      LabState state = lab.awaitReady();
      state.jupyterProcess().orElseThrow().destroyForcibly();
      assertEquals(1, lab.awaitEnd());
      lab.awaitLine("JupyterLab ended unexpectedly (exit code 137)");
      assertTrue(lab.says("jupyter.log"), lab.lines()::toString);
      lab.awaitNobody();
    }
  }
}
