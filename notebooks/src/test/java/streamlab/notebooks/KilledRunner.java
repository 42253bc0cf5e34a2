package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import streamlab.home.LabHome;

/** {@code lab run} in a JVM of its own, to be killed in the middle of a cell. */
final class KilledRunner implements AutoCloseable {

  private static final int SECONDS = 60;

  private final Process process;

  private KilledRunner(Process process) {
    this.process = process;
  }

  static KilledRunner running(LabHome home, Path notebook, Path out) throws IOException {
    return new KilledRunner(
        new ProcessBuilder(
                CommandLines.lab(home, "run", notebook.toString(), "--out", out.toString()))
            .redirectErrorStream(true)
            .redirectOutput(out.resolve("killed.log").toFile())
            .start());
  }

  /** Waits until script and kernel are there, and gives all processes below the runner. */
  List<ProcessHandle> awaitKernel() {
    Instant deadline = Instant.now().plusSeconds(SECONDS);
    while (Instant.now().isBefore(deadline)) {
      List<ProcessHandle> family = process.descendants().toList();
      if (family.stream().anyMatch(KilledRunner::isKernel)) {
        return family.stream().filter(each -> !isBroker(each)).toList();
      }
      LockSupport.parkNanos(50_000_000);
    }
    assertTrue(process.isAlive(), "the runner ended before a kernel was there");
    throw new AssertionError("no kernel within " + SECONDS + " s");
  }

  private static boolean isKernel(ProcessHandle process) {
    return line(process).contains("KernelMain");
  }

  /** The broker outlives the runner for a moment, on purpose. */
  private static boolean isBroker(ProcessHandle process) {
    return line(process).contains("BrokerMain") || line(process).contains("kafka.properties");
  }

  private static String line(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
  }
}
