package streamlab.service.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Ports;
import streamlab.process.ServiceLog;
import streamlab.process.SharedService;

/**
 * The broker of a checkout: Kafka in a JVM of its own, started by whoever needs it first, found by
 * all others through a run file, and gone when nobody holds a lease on it any more. Its data
 * outlive it.
 */
public final class LocalBroker {

  private static final int USUAL_PORT = 9092;
  private static final int MOST_ATTEMPTS = 3;

  private final LabHome home;
  private final SharedService service;
  private final BrokerProcess process;

  /** The broker of the given checkout; starts nothing. */
  public LocalBroker(LabHome home) {
    this.home = home;
    this.service = new SharedService(home, "kafka");
    this.process =
        new BrokerProcess(home, data(), service.runFile(), leases(), service.lock(), log());
  }

  /** The broker, if it runs and answers. */
  public Optional<BrokerInfo> running() {
    return BrokerInfo.read(service.runFile()).filter(BrokerInfo::isServing);
  }

  /**
   * The running broker; started when there is none. This process holds a lease on it from now on,
   * so call it only where the broker is really needed.
   *
   * @throws LabException when it can't be started
   */
  public BrokerInfo ensureRunning() {
    return service.ensureRunning(this::running, this::start);
  }

  /** Ends the broker in order; nothing happens when there is none. */
  public void stop() {
    BrokerInfo.read(service.runFile()).ifPresent(process::stop);
  }

  /** Whether the last broker ended without being told to. */
  public boolean hasCrashed() {
    return Files.exists(service.runFile()) && running().isEmpty();
  }

  /** Why the broker is gone, in a sentence that names the log. */
  public String whyGone() {
    return process.whyGone();
  }

  /** The broker's log file. */
  public Path log() {
    return service.log();
  }

  /** The folder of those who need the broker; see {@link Lease}. */
  public Path leases() {
    return service.leases();
  }

  private Path data() {
    return home.kafkaData().resolve("data");
  }

  private BrokerInfo start() {
    // Clients of a broker that died go on with the same address.
    Optional<BrokerInfo> before = BrokerInfo.read(service.runFile()).or(this::lastAddress);
    int port = before.map(BrokerInfo::port).orElse(0);
    int controllerPort = before.map(BrokerInfo::controllerPort).orElse(0);
    for (int attempt = 1; ; attempt++) {
      try {
        return start(Ports.free(port, USUAL_PORT), Ports.free(controllerPort));
      } catch (LabException e) {
        // Free when we looked, taken when Kafka came: by the broker of another checkout, say.
        if (attempt == MOST_ATTEMPTS || !ServiceLog.saysPortTaken(log())) {
          throw e;
        }
      }
    }
  }

  private BrokerInfo start(int port, int controllerPort) {
    BrokerInfo started = process.start(new BrokerConfig(data(), port, controllerPort));
    keepAddress();
    return started;
  }

  /** The address survives an orderly stop, too: notebooks that stayed open find it again. */
  private Optional<BrokerInfo> lastAddress() {
    return BrokerInfo.read(addressFile());
  }

  private void keepAddress() {
    try {
      Files.createDirectories(home.kafkaData());
      Files.copy(
          service.runFile(), addressFile(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next start takes the usual port; nothing is lost.
      return;
    }
  }

  private Path addressFile() {
    return home.kafkaData().resolve("last-address.properties");
  }
}
