package streamlab.service.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import streamlab.process.Ports;

/**
 * The settings of a cluster of several brokers and one controller, such that what takes ten or
 * thirty seconds on a stock cluster (a dead broker is noticed, a slow follower is out of sync) is
 * seen within two.
 */
final class ClusterConfig {

  static final int CONTROLLER_ID = 100;

  private final String clusterId = Uuid.randomUuid().toString();
  private final int brokers;
  private final int controllerPort;
  private final Map<String, String> overrides;

  ClusterConfig(int brokers, int controllerPort, Map<String, String> overrides) {
    this.brokers = brokers;
    this.controllerPort = controllerPort;
    this.overrides = Map.copyOf(overrides);
  }

  /** Ports that are free now, no two the same. */
  static List<Integer> ports(int count) {
    return Stream.generate(Ports::lasting).distinct().limit(count).toList();
  }

  BrokerConfig broker(int id, int port, Path data) {
    return node(id, port, data)
        .set("process.roles", "broker")
        .set("listeners", "PLAINTEXT://127.0.0.1:" + port)
        .with(overrides);
  }

  BrokerConfig controller(Path data) {
    return node(CONTROLLER_ID, controllerPort, data)
        .set("process.roles", "controller")
        .set("listeners", "CONTROLLER://127.0.0.1:" + controllerPort)
        .with(overrides);
  }

  private BrokerConfig node(int id, int port, Path data) {
    String copies = Integer.toString(Math.min(3, brokers));
    return new BrokerConfig(data)
        .set("node.id", Integer.toString(id))
        .set("streamlab.cluster.id", clusterId)
        .set("streamlab.port", Integer.toString(port))
        .set("streamlab.controller.port", Integer.toString(controllerPort))
        .set("controller.quorum.voters", CONTROLLER_ID + "@127.0.0.1:" + controllerPort)
        .set("controller.listener.names", "CONTROLLER")
        .set("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT")

        // A dead broker is dead after a second and a half; nine on a stock cluster.
        .set("broker.session.timeout.ms", "1500")
        .set("broker.heartbeat.interval.ms", "250")
        // A follower that fetches nothing for so long is out of sync; thirty seconds on a stock
        // one.
        .set("replica.lag.time.max.ms", "1500")
        .set("replica.fetch.wait.max.ms", "200")
        .set("replica.fetch.backoff.ms", "100")
        .set("replica.socket.timeout.ms", "2000")
        .set("controller.socket.timeout.ms", "2000")
        // Where a topic allows an unclean election: five minutes on a stock cluster.
        .set("unclean.leader.election.interval.ms", "500")
        // Leaders move when a cell moves them, not when five minutes are over.
        .set("auto.leader.rebalance.enable", "false")

        // Event times of the past; and the data go with the chapter anyway.
        .set("log.retention.ms", "-1")
        .set("default.replication.factor", copies)
        .set("offsets.topic.replication.factor", copies)
        .set("transaction.state.log.replication.factor", copies)
        .set("transaction.state.log.min.isr", "1")
        .set("share.coordinator.state.topic.replication.factor", copies)
        .set("share.coordinator.state.topic.min.isr", "1");
  }
}
