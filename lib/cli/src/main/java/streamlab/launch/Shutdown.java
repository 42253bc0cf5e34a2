package streamlab.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import streamlab.home.LabHome;
import streamlab.process.Lease;
import streamlab.service.cassandra.LocalCassandra;
import streamlab.service.kafka.DockerBroker;
import streamlab.service.kafka.LocalBroker;

/** Ends what {@code lab start} started, be it alive or left behind. */
public final class Shutdown {

  /** JupyterLab's limit, the broker's, and some air. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final String STAYS = "Kafka stays until the last program that uses it ends.";

  private Shutdown() {}

  /**
   * Ends the lab of a checkout and waits for it.
   *
   * @return whether anything was running
   */
  public static boolean stop(LabHome home, Consumer<String> say) {
    boolean ran = false;
    Optional<LabState> lab = LabState.last(home);
    if (lab.isPresent() && lab.get().isAlive()) {
      ran = true;
      ProcessHandle.of(lab.get().pid()).ifPresent(Shutdown::endLab);
    }
    Optional<ProcessHandle> jupyter = lab.flatMap(LabState::jupyterProcess);
    if (jupyter.isPresent()) {
      ran = true;
      JupyterServer.stop(jupyter.get());
    }
    ran |= releaseBroker(home, say);
    forget(home);
    return ran;
  }

  private static void endLab(ProcessHandle lab) {
    lab.destroy();
    if (!Processes.awaitEnd(lab, LIMIT)) {
      lab.destroyForcibly();
    }
  }

  /**
   * Gives up this process's leases on the local broker and on the one in Docker, and stops them
   * unless others need them.
   *
   * @return whether one was stopped
   */
  public static boolean releaseBroker(LabHome home, Consumer<String> say) {
    releaseCassandra(home);
    boolean docker = releaseDocker(home, say);
    return releaseLocal(home, say) || docker;
  }

  private static boolean releaseDocker(LabHome home, Consumer<String> say) {
    DockerBroker broker = new DockerBroker(home, System.getenv());
    if (broker.release()) {
      return true;
    }
    if (broker.running().isPresent()) {
      say.accept(STAYS);
    }
    return false;
  }

  private static boolean releaseLocal(LabHome home, Consumer<String> say) {
    LocalBroker broker = new LocalBroker(home);
    // Leases are named after their process: taking and closing one gives up all of ours.
    Lease.hold(broker.leases()).close();
    if (broker.running().isEmpty()) {
      return false;
    }
    if (Lease.anyAlive(broker.leases())) {
      say.accept(STAYS);
      return false;
    }
    broker.stop();
    return true;
  }

  /** Cassandra would end by itself a few seconds after its last user; nobody should wait for it. */
  private static void releaseCassandra(LabHome home) {
    LocalCassandra cassandra = new LocalCassandra(home);
    if (!Lease.anyAlive(cassandra.leases())) {
      cassandra.stop();
    }
  }

  /** Takes the run file away. */
  static void forget(LabHome home) {
    try {
      Files.deleteIfExists(LabState.file(home));
    } catch (IOException e) {
      // It names a process that is gone; every reader of it checks that.
      return;
    }
  }
}
