package streamlab.service.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.ArgFile;
import streamlab.process.JvmFlags;
import streamlab.process.Lease;

/** Starts and stops one broker JVM that keeps its things in one folder. */
final class BrokerProcess {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private final LabHome home;
  private final Path data;
  private final Path runFile;
  private final Path leases;
  private final Path lock;
  private final Path log;
  private int heapMegabytes = 256;
  private volatile Process child;

  BrokerProcess(LabHome home, Path data, Path runFile, Path leases, Path lock, Path log) {
    this.home = home;
    this.data = data;
    this.runFile = runFile;
    this.leases = leases;
    this.lock = lock;
    this.log = log;
  }

  /** Sets the most memory the JVM's heap may take; for the next start. */
  BrokerProcess heap(int megabytes) {
    heapMegabytes = megabytes;
    return this;
  }

  /** Starts the JVM and waits until its broker answers. */
  BrokerInfo start(BrokerConfig config) {
    Path configuration = runFile.resolveSibling(runFile.getFileName() + ".server.properties");
    config.write(configuration);
    Path arguments = runFile.resolveSibling(runFile.getFileName() + ".args");
    ArgFile.write(arguments, jvmArguments(configuration));
    try {
      Files.deleteIfExists(runFile);
      Files.createDirectories(log.getParent());
      if (Files.exists(log)) {
        Files.move(
            log,
            log.resolveSibling(log.getFileName() + ".before"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Process process =
          new ProcessBuilder(command(arguments))
              .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      child = process;
      return awaitReady(process);
    } catch (IOException e) {
      throw new LabException(
          "Kafka can't be started (" + e.getMessage() + "): is the disk full?", e);
    }
  }

  /** Ends the process in order, or by force when it does not follow. */
  void stop(BrokerInfo broker) {
    Optional<ProcessHandle> process =
        ProcessHandle.of(broker.pid())
            .filter(handle -> Lease.isAlive(broker.pid(), broker.started()));
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
  void kill() {
    Process process = child;
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Waits until the JVM that was started last is gone. */
  void awaitEnd() {
    Process process = child;
    if (process != null) {
      process.onExit().join();
    }
  }

  /** The JVM that was started last, while it runs. */
  Optional<ProcessHandle> handle() {
    return Optional.ofNullable(child).filter(Process::isAlive).map(Process::toHandle);
  }

  /** Whether the JVM that was started last is alive. */
  boolean isAlive() {
    Process process = child;
    return process != null && process.isAlive();
  }

  /** Why the broker is gone, in a sentence that names the log. */
  String whyGone() {
    return BrokerLog.reason(log, data);
  }

  private BrokerInfo awaitReady(Process process) {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<BrokerInfo> info = BrokerInfo.read(runFile);
      if (info.isPresent() && info.get().isServing()) {
        return info.get();
      }
      if (!process.isAlive()) {
        throw new LabException("Kafka did not start: " + whyGone());
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    process.destroyForcibly();
    throw new LabException(
        "Kafka did not get ready within "
            + START_LIMIT.toSeconds()
            + " s; its log is "
            + log
            + ".");
  }

  private List<String> jvmArguments(Path configuration) {
    List<String> arguments = new ArrayList<>(JvmFlags.small());
    arguments.addAll(JvmFlags.sharedArchive(home.file("cds", "broker.jsa")));
    arguments.add("-Xmx" + heapMegabytes + "m");
    arguments.add("-Dkafka.logs.dir=" + log.getParent());
    arguments.add("-cp");
    arguments.add(Classpath.of(home, "broker").join(List.of()));
    arguments.add("streamlab.broker.BrokerMain");
    arguments.add(configuration.toString());
    arguments.add(runFile.toString());
    arguments.add(leases.toString());
    arguments.add(lock.toString());
    return arguments;
  }

  /**
   * The broker serves several programs; what ends the one that happened to start it (Ctrl-C in its
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
