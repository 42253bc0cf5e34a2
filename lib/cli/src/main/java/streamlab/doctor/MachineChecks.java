package streamlab.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import streamlab.home.LabHome;
import streamlab.launch.LabState;
import streamlab.process.Ports;
import streamlab.service.kafka.BrokerInfo;
import streamlab.service.kafka.DockerBroker;
import streamlab.service.kafka.DockerInfo;
import streamlab.service.kafka.LocalBroker;

/** Room on this machine. */
final class MachineChecks {

  private static final int JUPYTER_PORT = 8888;
  private static final int KAFKA_PORT = 9092;
  private static final long GIGABYTE = 1L << 30;

  /** Broker, JupyterLab and one kernel of the Spark half. */
  private static final double MEMORY_NEEDED = 1.5;

  /** The Python environment, class-data archives, and room for Kafka's data. */
  private static final double DISK_NEEDED = 1.5;

  private final LabHome home;

  MachineChecks(LabHome home) {
    this.home = home;
  }

  Finding ports() {
    Optional<LabState> lab = LabState.running(home);
    Optional<BrokerInfo> broker = new LocalBroker(home).running();
    List<String> words = new ArrayList<>();
    words.add(
        lab.map(state -> "JupyterLab is at " + state.port())
            .orElseGet(() -> outlook(JUPYTER_PORT, "JupyterLab")));
    words.add(
        broker
            .map(BrokerInfo::port)
            .or(() -> new DockerBroker(home, System.getenv()).running().map(DockerInfo::port))
            .map(port -> "Kafka is at " + port)
            .orElseGet(() -> outlook(KAFKA_PORT, "Kafka")));
    return Finding.ok(String.join(", ", words));
  }

  private static String outlook(int port, String who) {
    return port + (Ports.isFree(port) ? " is free" : " is taken (" + who + " takes another)");
  }

  Finding memory() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double total = (double) system.getTotalMemorySize() / GIGABYTE;
    double free = Math.min(total, (double) available(system) / GIGABYTE);
    String found = String.format(Locale.ROOT, "%.1f GB free of %.1f GB", free, total);
    if (free >= MEMORY_NEEDED || LabState.running(home).isPresent()) {
      return Finding.ok(found);
    }
    return Finding.mend(
        found + ", and the lab needs " + MEMORY_NEEDED + " GB: close other programs.");
  }

  /** Linux uses free memory for caches that it gives back: its own estimate counts those. */
  private static long available(OperatingSystemMXBean system) throws IOException {
    Path file = Path.of("/proc/meminfo");
    if (!Files.isReadable(file)) {
      return system.getFreeMemorySize();
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("MemAvailable:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElseGet(system::getFreeMemorySize);
  }

  Finding disk() throws IOException {
    Path folder = Files.isDirectory(home.state()) ? home.state() : home.root();
    FileStore store = Files.getFileStore(folder);
    double free = (double) store.getUsableSpace() / GIGABYTE;
    String found = String.format(Locale.ROOT, "%.1f GB free at %s", free, folder);
    if (!Files.isWritable(folder)) {
      return Finding.mend(folder + " is read-only for you: work in a checkout of your own.");
    }
    return free >= DISK_NEEDED
        ? Finding.ok(found)
        : Finding.mend(found + ", and the lab needs " + DISK_NEEDED + " GB: free some space.");
  }
}
