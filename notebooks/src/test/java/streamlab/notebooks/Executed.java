package streamlab.notebooks;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunResult;
import streamlab.service.kafka.KafkaLocator;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** Runs of notebooks that several tests look at: each notebook is run once per build. */
final class Executed {

  private static final Path OUT = Path.of("target", "executed");
  private static final Map<Path, CompletableFuture<RunResult>> RUNS = new ConcurrentHashMap<>();
  private static final ExecutorService TURNS =
      Executors.newFixedThreadPool(
          NotebookRunner.AT_ONCE,
          work -> {
            Thread thread = new Thread(work, "notebook");
            thread.setDaemon(true);
            return thread;
          });
  private static LabHome prepared;

  private Executed() {}

  /** The checkout, with environment, kernels and broker: also in a fresh clone. */
  static synchronized LabHome lab() {
    if (prepared == null) {
      LabHome home = LabHome.find();
      new Setup(home, new Progress(System.out, false)).ensure();
      KafkaLocator.find(home, System.getenv(), System.out::println);
      prepared = home;
    }
    return prepared;
  }

  /** Begins the run unless it was begun before. */
  static CompletableFuture<RunResult> begin(Path notebook) {
    LabHome home = lab();
    return RUNS.computeIfAbsent(
        notebook, file -> CompletableFuture.supplyAsync(() -> run(home, file), TURNS));
  }

  private static RunResult run(LabHome home, Path file) {
    try {
      return new NotebookRunner(home).run(file, OUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
