package streamlab.service.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import streamlab.error.LabException;

/**
 * The {@code server.properties} of a node, set so that what takes minutes on a stock broker (first
 * rebalance, retention, compaction) is seen within a lesson.
 */
final class BrokerConfig {

  private final Map<String, String> settings = new LinkedHashMap<>();

  /** What every node of the lab has in common, whatever its role. */
  BrokerConfig(Path data) {
    set("log.dirs", data.toString());

    // Fewer partitions of internal topics: a laptop opens some hundred files less.
    set("offsets.topic.num.partitions", "4");
    set("transaction.state.log.num.partitions", "4");
    set("share.coordinator.state.topic.num.partitions", "4");

    // For compaction a stock broker sets 128 MB aside at its start.
    set("log.cleaner.dedupe.buffer.size", "8388608");
    set("num.network.threads", "2");
    set("num.io.threads", "4");

    set("group.initial.rebalance.delay.ms", "0");
    set("log.retention.check.interval.ms", "1000");
    set("log.initial.task.delay.ms", "1000");
    set("log.cleaner.backoff.ms", "500");
    set("controlled.shutdown.max.retries", "1");
  }

  /** A single node that is broker and controller. */
  BrokerConfig(Path data, int port, int controllerPort) {
    this(data);
    set("process.roles", "broker,controller");
    set("node.id", "1");
    set("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    set("controller.listener.names", "CONTROLLER");
    set("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    // For our own program: it passes them on to whoever looks for the broker.
    set("streamlab.port", Integer.toString(port));
    set("streamlab.controller.port", Integer.toString(controllerPort));

    // One node holds the only copy of everything.
    set("offsets.topic.replication.factor", "1");
    set("transaction.state.log.replication.factor", "1");
    set("transaction.state.log.min.isr", "1");
    set("share.coordinator.state.topic.replication.factor", "1");
    set("share.coordinator.state.topic.min.isr", "1");

    // After a crash the controller takes the new process for a second broker of the same id until
    // the old one's session is over: nine seconds on a stock broker.
    set("broker.session.timeout.ms", "3000");
    set("broker.heartbeat.interval.ms", "500");
  }

  BrokerConfig set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  BrokerConfig with(Map<String, String> overrides) {
    settings.putAll(overrides);
    return this;
  }

  void write(Path file) {
    Properties properties = new Properties();
    properties.putAll(settings);
    try {
      Files.createDirectories(file.getParent());
      // As bytes: letters outside ASCII are escaped then, and Kafka reads properties as Latin-1.
      try (OutputStream out = Files.newOutputStream(file)) {
        properties.store(out, "written by Stream Lab at each start; changes are lost");
      }
    } catch (IOException e) {
      throw new LabException(
          file + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
  }
}
