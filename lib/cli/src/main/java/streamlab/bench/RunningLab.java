package streamlab.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.LabProcess;
import streamlab.launch.LabProcesses;
import streamlab.launch.LabState;
import streamlab.launch.Processes;
import streamlab.launch.Shutdown;
import streamlab.notebook.NotebookRunner;

/** A lab started as a reader starts it, measured from outside. */
final class RunningLab implements AutoCloseable {

  static final double START_GOAL = 10;
  static final double MEMORY_GOAL = 1536;

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final LabHome home;
  private final Process process;
  private final double startSeconds;

  private RunningLab(LabHome home, Process process, double startSeconds) {
    this.home = home;
    this.process = process;
    this.startSeconds = startSeconds;
  }

  /** Starts the lab and waits until its first page is served. */
  static RunningLab start(LabHome home, Path log) throws IOException {
    if (LabState.running(home).isPresent()) {
      throw new LabException("The lab runs already: run ./lab stop, then measure again.");
    }
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command(home))
            .directory(home.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    await(process::isAlive, () -> LabState.running(home).filter(RunningLab::isServed).isPresent());
    return new RunningLab(home, process, (System.nanoTime() - begun) / 1e9);
  }

  private static List<String> command(LabHome home) {
    String script = JupyterEnvironment.isWindows() ? "lab.cmd" : "lab";
    return List.of(home.root().resolve(script).toString(), "start", "--no-browser");
  }

  private static boolean isServed(LabState lab) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(lab.address())).timeout(Duration.ofSeconds(5)).build();
      HttpClient client =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Measurement startTime() {
    return new Measurement("lab start, page served", "s", List.of(startSeconds), START_GOAL);
  }

  /** The memory of all processes while a query runs in a Spark kernel; each part and the sum. */
  List<Measurement> memory(BenchTopic topic, Path folder) throws IOException {
    Path release = folder.resolve("release");
    Path notebook =
        BenchNotebook.running(
            folder.resolve("running.ipynb"), topic.address(), topic.name(), release);
    CompletableFuture<Void> run = CompletableFuture.runAsync(() -> execute(notebook, folder));
    try {
      await(() -> !run.isDone(), () -> Files.exists(folder.resolve("running")));
      List<Measurement> parts = new ArrayList<>();
      for (LabProcess part : new LabProcesses(home).list()) {
        parts.add(part(part.what(), part.memory().orElse(0)));
      }
      parts.add(part("Spark kernel", kernelMemory()));
      double sum = parts.stream().mapToDouble(Measurement::median).sum();
      parts.add(new Measurement("memory of the whole lab", "MB", List.of(sum), MEMORY_GOAL));
      return parts;
    } finally {
      Files.createFile(release);
      join(run);
    }
  }

  private static Measurement part(String name, long bytes) {
    return new Measurement("memory, " + name, "MB", List.of(bytes / 1048576.0), 0);
  }

  private void execute(Path notebook, Path folder) {
    try {
      FirstResult.seconds(new NotebookRunner(home).run(notebook, folder));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(CompletableFuture<Void> run) {
    try {
      run.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LabException sentence ? sentence : e;
    }
  }

  private static long kernelMemory() {
    Supplier<Optional<ProcessHandle>> kernel =
        () ->
            ProcessHandle.current()
                .descendants()
                .filter(each -> line(each).contains("KernelMain"))
                .findFirst();
    return kernel.get().map(each -> Processes.memory(each.pid()).orElse(0)).orElse(0L);
  }

  private static String line(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  private static void await(BooleanSupplier hope, BooleanSupplier fact) {
    Instant deadline = Instant.now().plus(LIMIT);
    while (!fact.getAsBoolean()) {
      if (Instant.now().isAfter(deadline) || !hope.getAsBoolean()) {
        throw new LabException("The lab did not come up for the measurement: see .lab/logs.");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  @Override
  public void close() {
    Shutdown.stop(home, words -> {});
    process.destroy();
  }
}
