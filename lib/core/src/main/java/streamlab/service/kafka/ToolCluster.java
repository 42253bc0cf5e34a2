package streamlab.service.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.service.kafka.tool.KafkaTool;

/**
 * Tells a tool which cluster to work with where its user did not: the address, and for a cluster
 * with a login a file with its settings, which goes when this is closed.
 */
final class ToolCluster implements AutoCloseable {

  private static final String SERVERS = "bootstrap.servers";

  /** The tools' parsers take unambiguous beginnings of options, too. */
  private static final List<String> ADDRESSES = List.of("--boot", SERVERS + "=", "-b", "-C");

  private static final List<String> SETTINGS =
      List.of(
          "--command-c",
          "--consumer.config",
          "--consumer-config",
          "--producer.config",
          "--admin.config",
          "-c");

  private static final List<String> NEEDS_NONE = List.of("--help", "-h", "--version");

  private final LabHome home;
  private final Supplier<KafkaCluster> cluster;
  private Path settings;

  ToolCluster(LabHome home, Supplier<KafkaCluster> cluster) {
    this.home = home;
    this.cluster = cluster;
  }

  /** The words for the tool; the cluster is looked for only when the tool needs one. */
  List<String> complete(KafkaTool tool, List<String> given) {
    if (tool.address() == KafkaTool.Address.NONE
        || given.isEmpty()
        || given.stream().anyMatch(NEEDS_NONE::contains)
        || namesAddress(tool, given)) {
      return given;
    }
    KafkaCluster found = cluster.get();
    List<String> added = new ArrayList<>();
    added.add(
        tool.address() == KafkaTool.Address.BROKER_LIST ? "--broker-list" : "--bootstrap-server");
    added.add(found.bootstrapServers());
    Map<String, Object> login = found.properties();
    login.remove(SERVERS);
    if (!login.isEmpty()
        && tool.address() != KafkaTool.Address.BROKER_LIST
        && !isNamed(SETTINGS, given)) {
      added.add("--command-config");
      added.add(settingsFile(login).toString());
    }
    List<String> all = new ArrayList<>(given);
    all.addAll(tool.address() == KafkaTool.Address.LAST ? given.size() : 0, added);
    return all;
  }

  private static boolean namesAddress(KafkaTool tool, List<String> given) {
    // Elsewhere a list of broker ids.
    return tool.address() == KafkaTool.Address.BROKER_LIST
        ? isNamed(List.of("--broker-list"), given)
        : isNamed(ADDRESSES, given);
  }

  private static boolean isNamed(List<String> options, List<String> given) {
    return given.stream().anyMatch(word -> options.stream().anyMatch(option -> is(option, word)));
  }

  private static boolean is(String option, String word) {
    boolean oneLetter = option.length() == 2;
    return oneLetter ? word.equals(option) : word.startsWith(option);
  }

  /** Only its owner may read it: it may hold a password. */
  private Path settingsFile(Map<String, Object> login) {
    Properties properties = new Properties();
    properties.putAll(login);
    try {
      Files.createDirectories(home.run());
      settings = Files.createTempFile(home.run(), "kafka-tool", ".properties");
      settings.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(settings)) {
        properties.store(out, null);
      }
      return settings;
    } catch (IOException e) {
      throw new LabException(
          home.run() + " can't be written (" + e.getMessage() + "): is the disk full?", e);
    }
  }

  @Override
  public void close() {
    try {
      if (settings != null) {
        Files.deleteIfExists(settings);
      }
    } catch (IOException e) {
      // Goes with this program.
      return;
    }
  }
}
