package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import streamlab.process.ChildProcess;

/** The doctor in a healthy checkout and in one that was never started. */
@DisabledOnOs(OS.WINDOWS)
class DoctorIT {

  @TempDir private Path folder;

  @Test
  @DisplayName("a checkout that is set up is well: kernels answer, records and streams go round")
  void healthy() throws Exception {
    Checkout checkout = Checkout.in(folder).setUp();
    ChildProcess.Result result = checkout.run("doctor", "--json");
    JsonNode json = new ObjectMapper().readTree(String.join("\n", result.lines()));
    assertTrue(json.get("ok").asBoolean(), json::toPrettyString);
    assertEquals(0, result.exit());
    assertEquals(1, checkout.run("status").exit(), "the doctor leaves nothing running");
  }

  @Test
  @DisplayName("a checkout without kernels is told to start once, and the exit code says no")
  void notSetUp() throws Exception {
    Checkout checkout = Checkout.in(folder);
    ChildProcess.Result result = checkout.run("doctor");
    assertEquals(1, result.exit());
    assertTrue(
        result.lines().contains("--  Kernel, Kafka half  not set up yet: run ./lab start."),
        result.lines()::toString);
  }
}
