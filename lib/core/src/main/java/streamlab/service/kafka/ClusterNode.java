package streamlab.service.kafka;

import java.nio.file.Path;
import java.util.function.Function;
import streamlab.home.LabHome;
import streamlab.process.ServiceLog;

/**
 * One process of a {@link PrivateCluster}: a broker, or the controller. It may be stopped in order,
 * killed as by a power cut, and started again on the same port with the data it had.
 */
public final class ClusterNode {

  private final int id;
  private final String role;
  private final int port;
  private final Path folder;
  private final BrokerProcess process;
  private final Function<Path, BrokerConfig> config;
  private BrokerInfo running;

  /**
   * A node that does not run yet.
   *
   * @param folder where it keeps everything
   * @param leases the folder of those who need the cluster
   * @param config gives the settings for a data folder
   */
  ClusterNode(
      LabHome home,
      int id,
      String role,
      int port,
      Path folder,
      Path leases,
      Function<Path, BrokerConfig> config) {
    this.id = id;
    this.role = role;
    this.port = port;
    this.folder = folder;
    this.config = config;
    this.process =
        new BrokerProcess(
            home,
            dataFolder(),
            folder.resolve("broker.properties"),
            leases,
            folder.resolve("broker.lock"),
            log());
  }

  ClusterNode heap(int megabytes) {
    process.heap(megabytes);
    return this;
  }

  /** The node's id ({@code node.id}). */
  public int id() {
    return id;
  }

  /** The node's port on 127.0.0.1, the same whenever it runs. */
  public int port() {
    return port;
  }

  /** The node's address, such as {@code 127.0.0.1:21234}. */
  public String address() {
    return "127.0.0.1:" + port;
  }

  /** Whether the node's process is alive; whether it is in sync is another question. */
  public boolean isRunning() {
    return process.isAlive();
  }

  /**
   * Starts the node with the data it has and waits until it serves; nothing happens when it runs. A
   * broker that was killed is let in again when its old session is over, a second or two later.
   *
   * @throws streamlab.error.LabException when it does not start, with the place of its log
   */
  public synchronized void start() {
    if (!isRunning()) {
      running = process.start(config.apply(dataFolder()));
    }
  }

  /** Stops the node in order: a broker hands its partitions over first, which leaves no gap. */
  public synchronized void stop() {
    if (isRunning() && running != null) {
      process.stop(running);
      process.awaitEnd();
    }
  }

  /** Kills the node ({@code kill -9}): nobody is told, the others have to notice. */
  public void kill() {
    process.kill();
  }

  /** Whether the node ended because another program had its port. */
  boolean portTaken() {
    return ServiceLog.saysPortTaken(log());
  }

  /** Where the node's log segments lie ({@code log.dirs}). */
  public Path dataFolder() {
    return folder.resolve("data");
  }

  /** The log file of the node's program. */
  public Path log() {
    return folder.resolve("kafka.log");
  }

  /**
   * The operating system's handle of the node's JVM.
   *
   * @throws java.util.NoSuchElementException when it does not run
   */
  public ProcessHandle process() {
    return process.handle().orElseThrow();
  }

  @Override
  public String toString() {
    return role + " " + id + " at " + address() + (isRunning() ? "" : ", not running");
  }
}
