package streamlab.service.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;
import streamlab.process.ServiceLog;
import streamlab.process.ServiceProcess;

/** Starts and stops one broker JVM that keeps its things in one folder. */
final class BrokerProcess {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final LabHome home;
  private final Path data;
  private final Path runFile;
  private final Path leases;
  private final Path lock;
  private final Path log;
  private final ServiceProcess process;
  private int heapMegabytes = 256;

  BrokerProcess(LabHome home, Path data, Path runFile, Path leases, Path lock, Path log) {
    this.home = home;
    this.data = data;
    this.runFile = runFile;
    this.leases = leases;
    this.lock = lock;
    this.log = log;
    this.process = new ServiceProcess("Kafka", runFile, log);
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
    return process.start(
        jvmArguments(configuration),
        START_LIMIT,
        () -> BrokerInfo.read(runFile).filter(BrokerInfo::isServing),
        this::whyGone);
  }

  /** Ends the process in order, or by force when it does not follow. */
  void stop(BrokerInfo broker) {
    ServiceProcess.stop(broker.pid(), broker.started());
  }

  /** Ends the process as a crash would, also while it is starting, and waits until it is gone. */
  void kill() {
    process.kill();
  }

  /** Waits until the JVM that was started last is gone. */
  void awaitEnd() {
    process.awaitEnd();
  }

  /** The JVM that was started last, while it runs. */
  Optional<ProcessHandle> handle() {
    return process.handle();
  }

  /** Whether the JVM that was started last is alive. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Why the broker is gone, in a sentence that names the log. */
  String whyGone() {
    return ServiceLog.reason(log, data);
  }

  private List<String> jvmArguments(Path configuration) {
    List<String> arguments = new ArrayList<>(JvmFlags.service());
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
}
