package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunResult;
import streamlab.notebook.RunResult.Failure;
import streamlab.notebook.RunResult.Status;

@DisplayName("The runner of notebooks")
class RunnerIT {

  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final Duration PATIENT = Duration.ofMinutes(2);

  private final LabHome home = Executed.lab();
  private final NotebookRunner runner = new NotebookRunner(home).cellLimit(SHORT);

  @TempDir Path out;

  @Test
  @DisplayName("passes a sound notebook: silent cells, ticks, a cell that must fail")
  void passes() throws Exception {
    RunResult result = run("passes");
    assertEquals(Status.PASSED, result.status(), result::oneLine);
    assertEquals(2, result.expectations());
    assertEquals(5, result.cells().size());
    assertTrue(Files.readString(result.executed()).contains("\"execution_count\": 5"));
    String page = Files.readString(result.html());
    assertTrue(page.contains("3 as expected"), "the page shows the outcome");
  }

  @Test
  @DisplayName("names the failing cell, its source and its error, and stops there")
  void fails() throws Exception {
    RunResult result = run("fails");
    assertEquals(Status.FAILED, result.status());
    Failure failure = result.failure().orElseThrow();
    assertEquals("divides", failure.cell());
    assertEquals(2, failure.index());
    assertTrue(failure.source().startsWith("int none = one - 1;"));
    assertEquals("ArithmeticException: / by zero", failure.sentence());
    assertEquals(2, result.cells().size(), "the third cell does not run");
    assertTrue(Files.isRegularFile(result.executed()), "there is an executed copy all the same");
  }

  @Test
  @DisplayName("tells what was expected and what was there")
  void expectsTooMuch() throws Exception {
    Failure failure = run("expects-too-much").failure().orElseThrow();
    assertEquals("wrong-expectation", failure.cell());
    assertTrue(failure.sentence().startsWith("expected: 2, but was: 1"), failure::sentence);
  }

  @Test
  @DisplayName("repeats the compiler's first complaint about a cell that does not compile")
  void doesNotCompile() throws Exception {
    Failure failure = run("does-not-compile").failure().orElseThrow();
    assertTrue(failure.sentence().contains("incompatible types"), failure::sentence);
    assertFalse(failure.detail().contains("\u001b"), "no colour codes");
  }

  @Test
  @DisplayName("ends an endless loop at the time limit and says that it was too slow")
  void tooSlow() throws Exception {
    RunResult result = run("loops");
    assertEquals(Status.TOO_SLOW, result.status());
    assertTrue(result.failure().orElseThrow().sentence().contains("too slow"));
    assertEquals("before", result.cells().get(0).text().strip(), "what it printed is kept");
    assertTrue(result.seconds() < 60, "took " + result.seconds());
  }

  @Test
  @DisplayName("says that the kernel ended when a cell ends it")
  void kernelDied() throws Exception {
    RunResult result = run("exits");
    assertEquals(Status.KERNEL_DIED, result.status());
    assertTrue(result.failure().orElseThrow().sentence().contains("the kernel ended"));
  }

  @Test
  @DisplayName("does not accept that a cell which must fail passes")
  void mustFailButPasses() throws Exception {
    RunResult result = run("must-fail-but-passes");
    assertEquals(Status.DID_NOT_RAISE, result.status());
    assertEquals("harmless", result.failure().orElseThrow().cell());
  }

  @Test
  @DisplayName("says which kernel is missing")
  void noKernel() throws Exception {
    RunResult result = run("has-no-kernel");
    assertEquals(Status.NO_KERNEL, result.status());
    assertTrue(result.failure().orElseThrow().sentence().contains("streamlab-nowhere"));
  }

  @Test
  @DisplayName("runs the same notebook twice in a row and twice at once")
  void twice() throws Exception {
    assertTrue(run("passes").passed());
    List<CompletableFuture<RunResult>> both =
        List.of(
            CompletableFuture.supplyAsync(this::again), CompletableFuture.supplyAsync(this::again));
    for (CompletableFuture<RunResult> each : both) {
      assertTrue(each.join().passed(), () -> each.join().oneLine());
    }
  }

  @Test
  @DisplayName("passes although the broker is killed between two cells and during a query")
  void brokerKilled() throws Exception {
    RunResult result =
        new NotebookRunner(home).cellLimit(PATIENT).run(notebook("broker-killed"), out);
    assertEquals(Status.PASSED, result.status(), result::oneLine);
    assertEquals(4, result.expectations());
  }

  @Test
  @DisplayName("passes beans, records, lambdas, UDFs and foreachBatch that cells define to Spark")
  void typesInCells() throws Exception {
    RunResult result =
        new NotebookRunner(home).cellLimit(PATIENT).run(notebook("types-in-cells"), out);
    assertEquals(Status.PASSED, result.status(), result::oneLine);
    assertEquals(5, result.expectations());
  }

  @Test
  @DisplayName("leaves no kernel behind when it is killed")
  void killedRunnerLeavesNothing() throws Exception {
    try (KilledRunner killed = KilledRunner.running(home, notebook("loops"), out)) {
      List<ProcessHandle> family = killed.awaitKernel();
      killed.kill();
      for (ProcessHandle process : family) {
        process.onExit().get(30, java.util.concurrent.TimeUnit.SECONDS);
      }
    }
  }

  private RunResult again() {
    try {
      return run("passes");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private RunResult run(String name) throws InterruptedException {
    return runner.run(notebook(name), out);
  }

  private static Path notebook(String name) {
    return Path.of("src/test/resources/runs", name + ".ipynb").toAbsolutePath();
  }
}
