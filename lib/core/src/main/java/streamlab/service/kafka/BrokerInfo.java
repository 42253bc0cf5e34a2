package streamlab.service.kafka;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import streamlab.home.RunFile;
import streamlab.process.Lease;
import streamlab.process.Ports;

/**
 * A running broker process of the lab.
 *
 * @param pid the process id
 * @param started when the process began
 * @param port the clients' port on 127.0.0.1
 * @param controllerPort the controller's port on 127.0.0.1
 * @param version the broker's version, such as 4.3.1
 */
public record BrokerInfo(long pid, Instant started, int port, int controllerPort, String version) {

  /** What a run file says; empty when there is none. */
  static Optional<BrokerInfo> read(Path runFile) {
    Map<String, String> facts = RunFile.read(runFile);
    if (!facts.containsKey("pid")) {
      return Optional.empty();
    }
    return Optional.of(
        new BrokerInfo(
            Long.parseLong(facts.get("pid")),
            Instant.parse(facts.get("started")),
            Integer.parseInt(facts.get("port")),
            Integer.parseInt(facts.get("controller.port")),
            facts.get("version")));
  }

  /** The address for clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Whether the process lives and its port accepts connections. */
  public boolean isServing() {
    return Lease.isAlive(pid, started) && Ports.answers(port);
  }
}
