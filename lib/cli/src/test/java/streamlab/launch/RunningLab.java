package streamlab.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import streamlab.process.ChildProcess;
import streamlab.process.Ports;
import streamlab.service.kafka.BrokerInfo;
import streamlab.service.kafka.LocalBroker;

/** {@code lab start} in a process (and a process group) of its own, for one test. */
final class RunningLab implements AutoCloseable {

  /** As a terminal starts a program: its own group, and signals as they are by default. */
  private static final String LIKE_A_TERMINAL =
      "import os, signal, sys; os.setsid(); [signal.signal(s, signal.SIG_DFL) for s in"
          + " (signal.SIGINT, signal.SIGHUP)]; os.execv(sys.argv[1], sys.argv[1:])";

  private final Checkout checkout;
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<ProcessHandle> seen = new ArrayList<>();

  private RunningLab(Checkout checkout, Process process) {
    this.checkout = checkout;
    this.process = process;
  }

  static RunningLab start(Checkout checkout, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(new JupyterEnvironment(checkout.home()).python().toString());
    command.addAll(List.of("-c", LIKE_A_TERMINAL));
    command.addAll(checkout.command("start", "--no-browser", "--port", "" + Ports.free()));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .directory(checkout.home().root().toFile())
            .redirectErrorStream(true)
            .start();
    RunningLab lab = new RunningLab(checkout, process);
    Thread reader = new Thread(lab::read, "lab-output");
    reader.setDaemon(true);
    reader.start();
    return lab;
  }

  private void read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      lines.add("(output lost: " + e.getMessage() + ")");
    }
  }

  /** Waits until the lab says that it is ready. */
  LabState awaitReady() {
    awaitLine("To stop the lab");
    LabState state = LabState.running(checkout.home()).orElseThrow();
    remember();
    return state;
  }

  /** Notes all processes that are there now, to be asked for later. */
  void remember() {
    seen.add(process.toHandle());
    seen.addAll(process.descendants().toList());
    broker().flatMap(info -> ProcessHandle.of(info.pid())).ifPresent(seen::add);
  }

  Optional<BrokerInfo> broker() {
    return new LocalBroker(checkout.home()).running();
  }

  void awaitLine(String part) {
    await("a line with \"" + part + "\"", () -> says(part) || !process.isAlive() && drained());
    if (!says(part)) {
      throw new AssertionError("the lab ended without \"" + part + "\": " + lines);
    }
  }

  /** A process that has ended may have left output that is not read yet. */
  private boolean drained() {
    try {
      return process.getInputStream().available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  boolean says(String part) {
    return lines.stream().anyMatch(line -> line.contains(part));
  }

  List<String> lines() {
    return lines;
  }

  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(Checkout.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the lab does not end: " + lines);
    }
    return process.exitValue();
  }

  /** Waits until none of the processes seen is alive. */
  void awaitNobody() {
    await("the end of all processes", () -> seen.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Sends a signal to the lab, or with a minus to its whole group as Ctrl-C does. */
  void signal(String name, boolean group) throws IOException, InterruptedException {
    String target = (group ? "-" : "") + process.pid();
    String kill = "kill -s " + name + " -- " + target;
    ChildProcess.Result sent = new ChildProcess(List.of("/bin/sh", "-c", kill)).run(Checkout.LIMIT);
    if (!sent.ok()) {
      throw new AssertionError(kill + ": " + sent.lines());
    }
  }

  void await(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + Checkout.LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain for " + what + "; the lab said " + lines);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  @Override
  public void close() {
    remember();
    process.destroy();
    Processes.awaitEnd(process.toHandle(), Checkout.LIMIT);
    seen.forEach(ProcessHandle::destroyForcibly);
    // The folder is deleted next; a process that is dying may still write into it.
    seen.forEach(each -> Processes.awaitEnd(each, Checkout.LIMIT));
  }
}
