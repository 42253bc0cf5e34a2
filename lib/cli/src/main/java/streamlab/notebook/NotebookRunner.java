package streamlab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.Resources;

/**
 * Runs notebooks through their real kernels, as a reader would with "Run all".
 *
 * <p>A Python script of ours does the talking (nbclient), because the protocol's client side lives
 * there. It holds its standard input as a lifeline: when this JVM goes, however it goes, the script
 * kills the kernel; when the script is killed, the kernel notices that its parent is gone.
 */
public final class NotebookRunner {

  /** How many kernels run at a time: more would only slow each other down on a laptop. */
  public static final int AT_ONCE = 2;

  private static final Duration CELL_LIMIT = Duration.ofSeconds(120);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Semaphore KERNELS = new Semaphore(AT_ONCE, true);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCRIPT = "execute.py";

  private final LabHome home;
  private final JupyterEnvironment jupyter;
  private final Duration cellLimit;
  private final Consumer<String> activity;
  private final Map<String, String> variables;

  /** Runs notebooks with the environment and the kernels of a checkout. */
  public NotebookRunner(LabHome home) {
    this(home, CELL_LIMIT, words -> {}, Map.of());
  }

  private NotebookRunner(
      LabHome home, Duration cellLimit, Consumer<String> activity, Map<String, String> variables) {
    this.home = home;
    this.jupyter = new JupyterEnvironment(home);
    this.cellLimit = cellLimit;
    this.activity = activity;
    this.variables = variables;
  }

  /** The same, with another time limit for a cell. */
  public NotebookRunner cellLimit(Duration limit) {
    return new NotebookRunner(home, limit, activity, variables);
  }

  /** The same, telling somebody in a few words which cell is running. */
  public NotebookRunner listen(Consumer<String> words) {
    return new NotebookRunner(home, cellLimit, words, variables);
  }

  /** The same, with further environment variables for the kernel. */
  public NotebookRunner variables(Map<String, String> further) {
    return new NotebookRunner(home, cellLimit, activity, further);
  }

  /**
   * Runs a notebook in a kernel of its own and waits for its end.
   *
   * @param notebook the file
   * @param out the folder for the executed copy and its page
   */
  public RunResult run(Path notebook, Path out) throws InterruptedException {
    NotebookFile file = NotebookFile.read(notebook);
    RunReader reader = new RunReader(file, out, log(file), cellLimit);
    if (!Files.isExecutable(jupyter.python())) {
      return reader.noKernel(
          "The Python environment " + jupyter.venv() + " is missing: run ./lab start once.");
    }
    KERNELS.acquire();
    try {
      return run(file, out, reader);
    } catch (IOException e) {
      throw new LabException(
          "The notebook " + file.name() + " could not be run (" + e.getMessage() + ").", e);
    } finally {
      KERNELS.release();
    }
  }

  private Path log(NotebookFile file) {
    return home.logs().resolve("run-" + file.name() + ".log");
  }

  private RunResult run(NotebookFile file, Path out, RunReader reader)
      throws IOException, InterruptedException {
    Files.createDirectories(home.logs());
    Files.createDirectories(home.run());
    Path script = jupyter.jupyter().resolve(SCRIPT);
    Resources.write(script, Resources.text(NotebookRunner.class, SCRIPT));
    Path request = Files.createTempFile(home.run(), "notebook-", ".json");
    Path result = Path.of(request + ".result");
    try {
      JSON.writeValue(request.toFile(), request(file, reader, result));
      Process process = start(script, request, log(file));
      try {
        follow(process);
        awaitEnd(process, file);
      } finally {
        process.destroy();
      }
      return Files.isRegularFile(result)
          ? reader.read(JSON.readTree(result.toFile()))
          : reader.brokenOff();
    } finally {
      Files.deleteIfExists(request);
      Files.deleteIfExists(result);
    }
  }

  private Map<String, Object> request(NotebookFile file, RunReader reader, Path result) {
    return Map.of(
        "notebook", file.file().toString(),
        "folder", file.file().getParent().toString(),
        "cellSeconds", Math.max(1, cellLimit.toSeconds()),
        "startSeconds", START_LIMIT.toSeconds(),
        "executed", reader.executed().toString(),
        "html", reader.html().toString(),
        "result", result.toString());
  }

  private Process start(Path script, Path request, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(jupyter.python().toString(), script.toString(), request.toString());
    builder.directory(home.root().toFile());
    builder.redirectError(log.toFile());
    jupyter.apply(builder.environment());
    builder.environment().putAll(variables);
    return builder.start();
  }

  /** Passes on which cell runs, until the script has closed its output. */
  private void follow(Process process) throws IOException {
    try (BufferedReader lines = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("{")) {
          JsonNode cell = JSON.readTree(line);
          activity.accept(
              "cell %d of %d, %s"
                  .formatted(
                      cell.path("number").asInt(),
                      cell.path("of").asInt(),
                      cell.path("cell").asText()));
        }
      }
    }
  }

  private void awaitEnd(Process process, NotebookFile file) throws InterruptedException {
    long limit = cellLimit.toSeconds() * (file.codeCells().size() + 1L);
    if (!process.waitFor(limit + START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
