package streamlab.service.kafka;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import streamlab.home.LabHome;
import streamlab.process.Lease;
import streamlab.process.Ports;

/**
 * A broker of one cell's own, to be stopped, restarted and broken without disturbing anybody: the
 * lab's broker is shared by all notebooks. It ends with the program that started it.
 */
public final class PrivateBroker implements AutoCloseable {

  private final Path folder;
  private final Map<String, String> overrides;
  private final Path leases;
  private final BrokerProcess process;
  private final int port = Ports.free();
  private final int controllerPort = Ports.free();
  private BrokerInfo running;

  private PrivateBroker(LabHome home, Path folder, Map<String, String> overrides) {
    this.folder = folder.toAbsolutePath();
    this.overrides = Map.copyOf(overrides);
    this.leases = this.folder.resolve("leases");
    this.process =
        new BrokerProcess(
            home,
            dataFolder(),
            this.folder.resolve("broker.properties"),
            leases,
            this.folder.resolve("broker.lock"),
            log());
  }

  /**
   * Starts a broker that keeps everything in {@code folder}; storage that is formatted already is
   * taken as it is.
   *
   * @param overrides entries of {@code server.properties} to set otherwise than the lab does
   */
  public static PrivateBroker start(LabHome home, Path folder, Map<String, String> overrides) {
    PrivateBroker broker = new PrivateBroker(home, folder, overrides);
    broker.restart();
    return broker;
  }

  /** Stops the broker if it runs, and starts it on the same port with the same data. */
  public void restart() {
    stop();
    Lease.hold(leases);
    running = process.start(new BrokerConfig(dataFolder(), port, controllerPort).with(overrides));
  }

  /** Ends the broker in order; its data stay. */
  public void stop() {
    if (running != null) {
      process.stop(running);
      running = null;
    }
  }

  /** The address for clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port();
  }

  /** The clients' port on 127.0.0.1. */
  public int port() {
    return running == null ? port : running.port();
  }

  /** A client of this broker, with the helpers the lab's own cluster has. */
  public KafkaCluster cluster() {
    return new KafkaCluster(
        "a private broker at " + bootstrapServers(),
        Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
  }

  /** Where the broker's log segments lie ({@code log.dirs}). */
  public Path dataFolder() {
    return folder.resolve("data");
  }

  /** The broker's log file. */
  public Path log() {
    return folder.resolve("kafka.log");
  }

  /** The operating system's handle of the broker's JVM, while it runs. */
  public ProcessHandle process() {
    return ProcessHandle.of(running.pid()).orElseThrow();
  }

  @Override
  public void close() {
    stop();
  }
}
