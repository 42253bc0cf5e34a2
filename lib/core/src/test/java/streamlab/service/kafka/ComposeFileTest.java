package streamlab.service.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;

@DisplayName("The broker of docker/kafka.yaml")
class ComposeFileTest {

  /** Addresses, names and places: a container has its own. */
  private static final List<String> OWN =
      List.of(
          "node.id",
          "listeners",
          "log.dirs",
          "controller.quorum.voters",
          "streamlab.port",
          "streamlab.controller.port");

  @TempDir private Path folder;
  private final Path root = LabHome.find().root();

  private String compose() throws Exception {
    return Files.readString(root.resolve("docker").resolve("kafka.yaml"));
  }

  @Test
  @DisplayName("is set as the local broker is, so that a chapter sees the same on both")
  void sameSettings() throws Exception {
    Path file = folder.resolve("server.properties");
    new BrokerConfig(folder, 1, 2).write(file);
    Properties local = new Properties();
    try (var in = Files.newInputStream(file)) {
      local.load(in);
    }
    OWN.forEach(local::remove);
    assertTrue(local.size() > 10, local::toString);
    String compose = compose().replace("\"", "");
    TreeMap<String, String> otherwise = new TreeMap<>();
    for (String key : local.stringPropertyNames()) {
      String line =
          "  KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_') + ": " + local.get(key);
      if (!compose.contains(line + "\n")) {
        otherwise.put(key, line.strip());
      }
    }
    assertEquals(new TreeMap<>(), otherwise);
  }

  @Test
  @DisplayName("has the version that the project is built with, on an image that can be changed")
  void sameVersion() throws Exception {
    String pom = Files.readString(root.resolve("pom.xml"));
    String version = pom.replaceAll("(?s).*<kafka\\.version>(.*?)</kafka\\.version>.*", "$1");
    assertTrue(compose().contains("image: ${KAFKA_IMAGE:-apache/kafka:" + version + "}\n"));
  }

  @Test
  @DisplayName("is reached from this machine only, and has a healthcheck and a memory limit")
  void guarded() throws Exception {
    List<String> lines = compose().lines().map(String::strip).toList();
    List<String> ports = lines.stream().filter(line -> line.startsWith("ports:")).toList();
    assertEquals(4, ports.size());
    ports.forEach(line -> assertTrue(line.startsWith("ports: [\"127.0.0.1:"), line));
    assertTrue(lines.contains("healthcheck:"));
    assertTrue(lines.contains("mem_limit: 1g"));
  }
}
