package streamlab.service.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import streamlab.home.RunFile;
import streamlab.process.Ports;

/**
 * A broker that the lab started in Docker.
 *
 * @param project the name of its Compose project
 * @param port the clients' port on 127.0.0.1
 * @param image the image it runs on, such as apache/kafka:4.3.1
 */
public record DockerInfo(String project, int port, String image) {

  /** What a run file says; empty when there is none. */
  static Optional<DockerInfo> read(Path file) {
    Map<String, String> facts = RunFile.read(file);
    if (!facts.containsKey("project")) {
      return Optional.empty();
    }
    return Optional.of(
        new DockerInfo(
            facts.get("project"), Integer.parseInt(facts.get("port")), facts.get("image")));
  }

  void write(Path file) {
    RunFile.write(file, Map.of("project", project, "port", Integer.toString(port), "image", image));
  }

  /** The address for clients. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Whether its port accepts connections. */
  public boolean isServing() {
    return Ports.answers(port);
  }
}
