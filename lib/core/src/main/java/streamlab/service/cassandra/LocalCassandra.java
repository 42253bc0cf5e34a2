package streamlab.service.cassandra;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;
import streamlab.process.Ports;
import streamlab.process.ServiceLog;
import streamlab.process.ServiceProcess;
import streamlab.process.SharedService;
import streamlab.show.Steps;

/**
 * The Cassandra of a checkout, in a JVM of its own, started by whoever needs it first. It begins
 * empty at each start: chapters and graders bring their own tables, and nobody's data are lost.
 */
public final class LocalCassandra {

  private static final int USUAL_PORT = 9042;
  private static final int MOST_ATTEMPTS = 3;
  private static final Duration START_LIMIT = Duration.ofSeconds(120);

  private final LabHome home;
  private final SharedService service;
  private final ServiceProcess process;

  /** The Cassandra of the given checkout; starts nothing. */
  public LocalCassandra(LabHome home) {
    this.home = home;
    this.service = new SharedService(home, "cassandra");
    this.process = new ServiceProcess("Cassandra", service.runFile(), service.log());
  }

  /** The node, if it runs and answers. */
  public Optional<CassandraNode> running() {
    return CassandraNode.read(service.runFile()).filter(CassandraNode::isServing);
  }

  /**
   * The running node; started when there is none, which takes some seconds. This process holds a
   * lease on it from now on.
   *
   * @throws LabException when it can't be started, with the cause and the place of the log
   */
  public CassandraNode ensureRunning() {
    return service.ensureRunning(this::running, this::startOnFreePorts);
  }

  /** How far a node is that is starting; nothing before its first word. */
  public Optional<Steps> startStages() {
    return StartStages.of(service.log());
  }

  /** Ends the node; nothing happens when there is none. */
  public void stop() {
    CassandraNode.read(service.runFile())
        .ifPresent(node -> ServiceProcess.stop(node.pid(), node.started()));
  }

  /** The folder of those who need the node; see {@link streamlab.process.Lease}. */
  public Path leases() {
    return service.leases();
  }

  private CassandraNode startOnFreePorts() {
    for (int attempt = 1; ; attempt++) {
      try {
        return start(Ports.free(USUAL_PORT), Ports.free());
      } catch (LabException e) {
        // Free when we looked, taken when Cassandra came.
        if (attempt == MOST_ATTEMPTS || !ServiceLog.saysPortTaken(service.log())) {
          throw e;
        }
      }
    }
  }

  private CassandraNode start(int port, int storagePort) {
    Path configuration = home.file("cassandra", "cassandra.yaml");
    new CassandraConfig(data(), port, storagePort).write(configuration);
    return process.start(
        jvmArguments(configuration, port),
        START_LIMIT,
        this::running,
        () -> ServiceLog.reason(service.log(), data()));
  }

  private Path data() {
    return home.file("cassandra", "data");
  }

  private List<String> jvmArguments(Path configuration, int port) {
    List<String> arguments = new ArrayList<>(JvmFlags.service());
    arguments.addAll(JvmFlags.cassandraOpens());
    arguments.add("-Xmx384m");
    arguments.add("-Dcassandra.config=" + configuration.toUri());
    arguments.add("-Dcassandra.storagedir=" + data());
    arguments.add("-Dcassandra-foreground=yes");
    // One node waits for no other.
    arguments.add("-Dcassandra.skip_wait_for_gossip_to_settle=0");
    arguments.add("-Dcassandra.ring_delay_ms=0");
    arguments.add("-Dcassandra.initial_token=0");
    // Otherwise measured at each start by filling a table, which takes seconds.
    arguments.add("-Dcassandra.memtable.row_overhead_size=181");
    // Its data need not survive: a new table costs no flush to the disk.
    arguments.add("-Dcassandra.unsafesystem=true");
    arguments.add("-Dcassandra.test.flush_local_schema_changes=false");
    arguments.add("-Dcassandra.jmx.local.port=0");
    arguments.add("-Djdk.attach.allowAttachSelf=true");
    arguments.add("-cp");
    arguments.add(Classpath.of(home, "cassandra").join(List.of()));
    arguments.add("streamlab.cassandra.CassandraMain");
    arguments.add(data().toString());
    arguments.add(Integer.toString(port));
    arguments.add(service.runFile().toString());
    arguments.add(service.leases().toString());
    arguments.add(service.lock().toString());
    return arguments;
  }
}
