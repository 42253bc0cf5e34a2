package streamlab.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunResult;
import streamlab.progress.Progress;
import streamlab.service.kafka.KafkaLocator;
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

  /** Fair: one that waits for all cores gets them before those that came later. */
  private static final Semaphore CORES = new Semaphore(NotebookRunner.AT_ONCE, true);

  private static LabHome prepared;

  private Executed() {}

  /** The checkout, with environment, kernels and broker: also in a fresh clone. */
  static synchronized LabHome lab() {
    if (prepared == null) {
      LabHome home = LabHome.find();
      new Setup(home, new streamlab.setup.Progress(System.out, false)).ensure();
      KafkaLocator.find(home, System.getenv(), System.out::println);
      prepared = home;
    }
    return prepared;
  }

  /** Begins the run unless it was begun before. */
  static CompletableFuture<RunResult> begin(Path notebook) {
    lab();
    return RUNS.computeIfAbsent(
        notebook, file -> CompletableFuture.supplyAsync(() -> run(file), TURNS));
  }

  /** Runs notebooks; what they grade is not the progress of whoever builds. */
  static NotebookRunner runner() {
    Path progress = OUT.resolve("progress").toAbsolutePath();
    try {
      Files.createDirectories(progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NotebookRunner(lab()).variables(Map.of(Progress.FOLDER, progress.toString()));
  }

  private static RunResult run(Path file) {
    int cores = startsPrograms(file) ? NotebookRunner.AT_ONCE : 1;
    try {
      CORES.acquire(cores);
      try {
        return runner().run(file, OUT);
      } finally {
        CORES.release(cores);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A chapter has its seconds on two cores; one that starts Spark in other JVMs needs both. */
  private static boolean startsPrograms(Path file) {
    return NotebookFile.read(file).codeCells().stream()
        .anyMatch(cell -> cell.source().contains("job(chapter"));
  }
}
