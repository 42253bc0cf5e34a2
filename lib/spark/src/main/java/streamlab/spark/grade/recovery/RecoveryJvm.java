package streamlab.spark.grade.recovery;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.spark.restart.KillPoint;
import streamlab.spark.restart.SparkJvm;

/**
 * One JVM with Spark that runs one answer once, seen from the grader. Gets ready while the grader
 * does other things; killed with SIGKILL where its task says so.
 */
final class RecoveryJvm implements AutoCloseable {

  private final Process process;
  private final BufferedWriter tells;
  private final CompletableFuture<RunEnd> end = new CompletableFuture<>();
  private volatile ClassLoader classes = RecoveryJvm.class.getClassLoader();

  private RecoveryJvm(Process process) {
    this.process = process;
    this.tells =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    Thread ears = new Thread(this::listen, "recovery-jvm");
    ears.setDaemon(true);
    ears.start();
  }

  /** Starts one; it needs some seconds until it can run a task, and waits for it. */
  static RecoveryJvm start(LabHome home) {
    List<String> command =
        new SparkJvm(home, "recovery")
            .command(List.of(), List.of(), RecoveryMain.class.getName(), List.of());
    try {
      return new RecoveryJvm(
          new ProcessBuilder(command)
              .directory(home.root().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new LabException("A JVM for your query can't be started: " + e.getMessage() + ".", e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Runs an answer and waits for its end.
   *
   * @param answers where its classes come from
   */
  RunEnd run(Task task, ClassLoader answers, Duration limit) throws InterruptedException {
    classes = answers;
    tell(task.line());
    try {
      return end.get(limit.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return RunEnd.failed("it had not come to its end after " + limit.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      close();
      process.waitFor();
    }
  }

  private synchronized void tell(String line) {
    try {
      tells.write(line);
      tells.newLine();
      tells.flush();
    } catch (IOException e) {
      end.complete(RunEnd.failed("its JVM ended before its time"));
    }
  }

  private void listen() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        hear(line);
      }
    } catch (IOException e) {
      end.complete(RunEnd.failed("its JVM was lost: " + e.getMessage()));
    }
    end.complete(RunEnd.failed("its JVM ended before its time"));
  }

  private void hear(String line) {
    int ours = line.indexOf(Wire.OURS);
    String printed = ours < 0 ? line : line.substring(0, ours);
    if (!printed.isEmpty()) {
      // It is the answer's, and shown to the learner as what an answer prints anywhere else.
      System.out.println(printed);
    }
    if (ours < 0) {
      return;
    }
    String said = line.substring(ours);
    if (said.startsWith(KillPoint.STANDS)) {
      // By its handle: the process itself would close the stream that is being read.
      process.toHandle().destroyForcibly();
      end.complete(RunEnd.killed(said.substring(KillPoint.STANDS.length())));
      return;
    }
    answer(said.substring(Wire.OURS.length()));
  }

  private void answer(String said) {
    switch (Wire.word(said)) {
      case Wire.CLASS -> tell(Wire.encoded(bytes(Wire.texts(said).get(0))));
      case Wire.DONE -> end.complete(RunEnd.well());
      case Wire.FAILED -> end.complete(RunEnd.failed(Wire.texts(said).get(0)));
      default -> {
        // Ready: a task that was told earlier waits in its input.
      }
    }
  }

  /** Of a class that is not there: nothing. */
  private byte[] bytes(String className) {
    try (InputStream in = classes.getResourceAsStream(className.replace('.', '/') + ".class")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Kills it, whatever it does. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
