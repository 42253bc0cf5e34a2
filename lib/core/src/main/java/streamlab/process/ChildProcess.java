package streamlab.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs another program to its end: its lines go to a log file and to whoever wants them. */
public final class ChildProcess {

  /**
   * How a program ended.
   *
   * @param exit its exit code; {@link #TOO_SLOW} when it was ended for taking too long
   * @param lines what it wrote to its standard and error output
   */
  public record Result(int exit, List<String> lines) {

    /** Whether it ended as a program does that has done its job. */
    public boolean ok() {
      return exit == 0;
    }
  }

  /** The exit code of a program that was ended for taking too long. */
  public static final int TOO_SLOW = -1;

  private final ProcessBuilder builder;
  private Path log;
  private Consumer<String> listener = line -> {};
  private Predicate<String> last = line -> false;
  private Duration mostSilence;

  /** A program with its arguments. */
  public ChildProcess(List<String> command) {
    this.builder = new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** Runs it in a folder. */
  public ChildProcess in(Path folder) {
    builder.directory(folder.toFile());
    return this;
  }

  /** The program's variables, to be changed. */
  public Map<String, String> environment() {
    return builder.environment();
  }

  /** Keeps what it writes in a file. */
  public ChildProcess log(Path file) {
    this.log = file;
    return this;
  }

  /** Hands each line it writes to somebody. */
  public ChildProcess listen(Consumer<String> eachLine) {
    this.listener = eachLine;
    return this;
  }

  /** Kills it as {@code kill -9} does when it writes such a line. */
  public ChildProcess killAt(Predicate<String> line) {
    this.last = line;
    return this;
  }

  /** Ends it as too slow when it has not written a line after so long. */
  public ChildProcess firstLineWithin(Duration silence) {
    this.mostSilence = silence;
    return this;
  }

  /**
   * Starts the program and waits for its end.
   *
   * @throws IOException when there is no such program
   */
  public Result run(Duration limit) throws IOException, InterruptedException {
    Process process = builder.start();
    // Whatever ends this JVM ends the program too; Ctrl-C alone would reach both.
    Thread hook = new Thread(() -> kill(process));
    remember(hook);
    try {
      process.getOutputStream().close();
      CountDownLatch spoke = new CountDownLatch(1);
      CompletableFuture<List<String>> lines =
          CompletableFuture.supplyAsync(() -> read(process, spoke));
      boolean patient =
          mostSilence == null || spoke.await(mostSilence.toMillis(), TimeUnit.MILLISECONDS);
      boolean ended = process.waitFor(patient ? limit.toMillis() : 0, TimeUnit.MILLISECONDS);
      if (!ended) {
        kill(process);
      }
      return new Result(ended ? process.exitValue() : TOO_SLOW, get(lines));
    } finally {
      kill(process);
      forget(hook);
    }
  }

  private List<String> read(Process process, CountDownLatch spoke) {
    List<String> lines = new ArrayList<>();
    try (PrintWriter copy = openLog();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
        spoke.countDown();
        copy.println(line);
        listener.accept(line);
        if (last.test(line)) {
          // By its handle: the process itself would close the stream that is being read.
          process.toHandle().destroyForcibly();
        }
      }
    } catch (IOException e) {
      lines.add("(output lost: " + e.getMessage() + ")");
    }
    // A program that ends without a word is not waited for any longer.
    spoke.countDown();
    return lines;
  }

  private PrintWriter openLog() throws IOException {
    if (log == null) {
      return new PrintWriter(java.io.Writer.nullWriter());
    }
    Files.createDirectories(log.getParent());
    return new PrintWriter(Files.newBufferedWriter(log), true);
  }

  private static List<String> get(CompletableFuture<List<String>> lines)
      throws InterruptedException {
    try {
      return List.copyOf(lines.get(5, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      // A grandchild keeps the output open; what matters is known from the exit code.
      return List.of();
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static void remember(Thread hook) {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending, and this is part of it: the program's time limit holds.
      return;
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook runs or has run.
      return;
    }
  }
}
