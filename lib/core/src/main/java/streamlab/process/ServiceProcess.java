package streamlab.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import streamlab.error.LabException;

/**
 * The JVM of a service that several programs use: started with a log of its own, awaited until it
 * serves, stopped in order or killed. It says in its run file when it is ready.
 */
public final class ServiceProcess {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private final String name;
  private final Path runFile;
  private final Path log;
  private volatile Process child;

  /**
   * A service that is not started yet.
   *
   * @param name what sentences call it, such as {@code "Kafka"}
   * @param runFile the file that the service writes when it is ready
   * @param log where its output goes; the log of the start before is kept beside it
   */
  public ServiceProcess(String name, Path runFile, Path log) {
    this.name = name;
    this.runFile = runFile;
    this.log = log;
  }

  /**
   * Starts the JVM and waits until its service answers.
   *
   * @param jvmArguments flags, class path, main class and its arguments
   * @param limit how long it may take
   * @param ready looks whether it serves
   * @param whyGone tells, should the JVM end, why it did, in a sentence that names the log
   * @return what {@code ready} found
   * @throws LabException when it does not get ready
   */
  public <T> T start(
      List<String> jvmArguments,
      Duration limit,
      Supplier<Optional<T>> ready,
      Supplier<String> whyGone) {
    Path arguments = runFile.resolveSibling(runFile.getFileName() + ".args");
    ArgFile.write(arguments, jvmArguments);
    try {
      Files.deleteIfExists(runFile);
      Files.createDirectories(log.getParent());
      if (Files.exists(log)) {
        Path before = log.resolveSibling(log.getFileName() + ".before");
        Files.move(log, before, StandardCopyOption.REPLACE_EXISTING);
      }
      child =
          new ProcessBuilder(command(arguments))
              .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      throw new LabException(
          name + " can't be started (" + e.getMessage() + "): is the disk full?", e);
    }
    return awaitReady(child, limit, ready, whyGone);
  }

  private <T> T awaitReady(
      Process process, Duration limit, Supplier<Optional<T>> ready, Supplier<String> whyGone) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<T> found = ready.get();
      if (found.isPresent()) {
        return found.get();
      }
      if (!process.isAlive()) {
        throw new LabException(name + " did not start: " + whyGone.get());
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    process.destroyForcibly();
    throw new LabException(
        "%s did not get ready within %d s; its log is %s.".formatted(name, limit.toSeconds(), log));
  }

  /**
   * Ends a service in order, or by force when it does not follow within 20 s; it may have been
   * started by another program.
   *
   * @param pid its process id
   * @param started when that process began
   */
  public static void stop(long pid, Instant started) {
    Optional<ProcessHandle> process =
        ProcessHandle.of(pid).filter(handle -> Lease.isAlive(pid, started));
    if (process.isEmpty()) {
      return;
    }
    process.get().destroy();
    long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
    while (process.get().isAlive() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    if (process.get().isAlive()) {
      process.get().destroyForcibly();
    }
  }

  /** Ends the process as a crash would, also while it is starting, and waits until it is gone. */
  public void kill() {
    Process process = child;
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Waits until the JVM that was started last is gone. */
  public void awaitEnd() {
    Process process = child;
    if (process != null) {
      process.onExit().join();
    }
  }

  /** The JVM that was started last, while it runs. */
  public Optional<ProcessHandle> handle() {
    return Optional.ofNullable(child).filter(Process::isAlive).map(Process::toHandle);
  }

  /** Whether the JVM that was started last is alive. */
  public boolean isAlive() {
    return handle().isPresent();
  }

  /**
   * A service serves several programs; what ends the one that happened to start it (Ctrl-C in its
   * terminal, a kernel killed with its process group) must not reach it. A JVM leaves a signal
   * alone that was ignored when it began; a session of its own is a group of its own, where the
   * system can make one.
   */
  private static List<String> command(Path arguments) {
    String java = JvmFlags.java();
    if (isWindows()) {
      return List.of(java, "-Xrs", "@" + arguments);
    }
    return List.of(
        "/bin/sh",
        "-c",
        "trap '' INT HUP; exec $(command -v setsid) \"$@\"",
        "sh",
        java,
        "@" + arguments);
  }

  private static Path nothing() {
    return Path.of(isWindows() ? "NUL" : "/dev/null");
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
