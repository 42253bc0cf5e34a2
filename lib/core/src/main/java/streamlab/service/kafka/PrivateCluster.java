package streamlab.service.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.TopicPartitionInfo;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Lease;

/**
 * Several real brokers and one controller, each in a JVM of its own, to see replication at work:
 * kill a leader, watch the in-sync replicas shrink, let a write be refused. It ends with the
 * program that started it.
 *
 * <p>A dead broker is noticed after 1.5 s, and leaders move only when they have to or are told to;
 * a topic is kept three times unless it says otherwise, and its records never expire. The methods
 * {@code await…} return when the cluster says so, and throw a {@link LabException} when it has not
 * within 30 s.
 */
public final class PrivateCluster extends KafkaCluster implements AutoCloseable {

  private static final int MOST_BROKERS = 5;
  private static final int MOST_ATTEMPTS = 3;
  private static final int BROKER_HEAP = 128;
  private static final int CONTROLLER_HEAP = 96;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final List<ClusterNode> brokers;
  private final ClusterNode controller;

  private PrivateCluster(List<ClusterNode> brokers, ClusterNode controller) {
    super(
        "a cluster of " + brokers.size() + " brokers at " + addresses(brokers),
        Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, addresses(brokers)),
        () -> brokers.stream().anyMatch(ClusterNode::isRunning));
    this.brokers = List.copyOf(brokers);
    this.controller = controller;
  }

  private static String addresses(List<ClusterNode> brokers) {
    return brokers.stream().map(ClusterNode::address).collect(Collectors.joining(","));
  }

  /**
   * Starts a cluster and waits until all its brokers serve.
   *
   * @param folder where it keeps everything
   * @param brokers how many brokers, from 1 to 5
   * @param overrides entries of every broker's and the controller's {@code server.properties} to
   *     set otherwise than the lab does
   * @throws LabException when it can't be started, with the place of the log
   */
  public static PrivateCluster start(
      LabHome home, Path folder, int brokers, Map<String, String> overrides) {
    if (brokers < 1 || brokers > MOST_BROKERS) {
      throw new LabException(
          "A cluster here has 1 to " + MOST_BROKERS + " brokers, not " + brokers + ".");
    }
    for (int attempt = 1; ; attempt++) {
      PrivateCluster cluster = prepared(home, folder.toAbsolutePath(), brokers, overrides);
      try {
        NodesTogether.start(cluster.nodes());
        return cluster;
      } catch (LabException e) {
        // Free when we looked, taken when Kafka came.
        if (attempt == MOST_ATTEMPTS
            || cluster.nodes().stream().noneMatch(each -> each.portTaken())) {
          throw e;
        }
      }
    }
  }

  private static PrivateCluster prepared(
      LabHome home, Path folder, int count, Map<String, String> overrides) {
    Path leases = folder.resolve("leases");
    Lease.hold(leases);
    List<Integer> ports = ClusterConfig.ports(count + 1);
    ClusterConfig config = new ClusterConfig(count, ports.get(count), overrides);
    List<ClusterNode> brokers = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      int number = id;
      int port = ports.get(id - 1);
      brokers.add(
          new ClusterNode(
                  home,
                  id,
                  "broker",
                  port,
                  folder.resolve("broker-" + id),
                  leases,
                  data -> config.broker(number, port, data))
              .heap(BROKER_HEAP));
    }
    ClusterNode controller =
        new ClusterNode(
                home,
                ClusterConfig.CONTROLLER_ID,
                "controller",
                ports.get(count),
                folder.resolve("controller"),
                leases,
                config::controller)
            .heap(CONTROLLER_HEAP);
    return new PrivateCluster(brokers, controller);
  }

  /** All brokers by id, also those that do not run. */
  public List<ClusterNode> brokers() {
    return brokers;
  }

  /**
   * The broker with this id.
   *
   * @throws LabException when there is none
   */
  public ClusterNode broker(int id) {
    if (id < 1 || id > brokers.size()) {
      throw new LabException(
          "There is no broker " + id + ": there are 1 to " + brokers.size() + ".");
    }
    return brokers.get(id - 1);
  }

  /** The controller, which holds the metadata and elects leaders; it keeps no records. */
  public ClusterNode controller() {
    return controller;
  }

  /**
   * Starts those of its processes that do not run, all at the same time, and waits until they
   * serve.
   *
   * @throws LabException when one does not start; then none of those starts
   */
  public void startAll() {
    NodesTogether.start(nodes().stream().filter(each -> !each.isRunning()).toList());
  }

  /**
   * Waits until a broker that runs leads the partition.
   *
   * @return that broker
   */
  public ClusterNode awaitLeader(String topic, int partition) {
    TopicPartitionInfo now =
        awaitPartition(topic, partition, "a leader that runs", this::isLedByOneThatRuns);
    return broker(now.leader().id());
  }

  /** Waits until this very broker leads the partition. */
  public void awaitLeader(String topic, int partition, int broker) {
    awaitPartition(
        topic,
        partition,
        "broker " + broker + " as leader",
        now -> PartitionWatch.hasLeader(now) && now.leader().id() == broker);
  }

  /** Waits until nobody leads the partition: it can be neither written nor read then. */
  public void awaitOffline(String topic, int partition) {
    awaitPartition(topic, partition, "no leader", now -> !PartitionWatch.hasLeader(now));
  }

  /**
   * Waits until every partition of the topic has a leader and all its replicas are in sync.
   *
   * @return the partitions as they are then
   */
  public List<TopicPartitionInfo> awaitInSync(String topic) {
    return awaitPartitions(
        topic,
        "all replicas in sync",
        now ->
            isLedByOneThatRuns(now)
                && now.isr().size() == now.replicas().size()
                && now.isr().stream().allMatch(each -> broker(each.id()).isRunning()));
  }

  /**
   * Waits until the in-sync replicas of every partition of the topic are on these brokers and no
   * others.
   *
   * @return the partitions as they are then
   */
  public List<TopicPartitionInfo> awaitInSync(String topic, int... brokers) {
    List<Integer> wanted = IntStream.of(brokers).sorted().boxed().toList();
    return awaitPartitions(
        topic,
        "in-sync replicas on " + wanted,
        now -> PartitionWatch.ids(now.isr()).equals(wanted));
  }

  /**
   * Waits for anything that the cluster says of one partition.
   *
   * @param fact what is waited for, in a few words
   * @return the partition as it is then
   */
  public TopicPartitionInfo awaitPartition(
      String topic, int partition, String fact, Predicate<TopicPartitionInfo> holds) {
    return new PartitionWatch(admin(), topic, LIMIT)
            .await(
                fact + " for partition " + partition,
                Duration.ZERO,
                all ->
                    all.stream()
                        .anyMatch(each -> each.partition() == partition && holds.test(each)))
            .stream()
            .filter(each -> each.partition() == partition)
            .findFirst()
            .orElseThrow();
  }

  private List<TopicPartitionInfo> awaitPartitions(
      String topic, String fact, Predicate<TopicPartitionInfo> holds) {
    return new PartitionWatch(admin(), topic, LIMIT)
        .await(
            fact + " for every partition",
            PartitionWatch.SETTLED,
            all -> all.stream().allMatch(holds));
  }

  private boolean isLedByOneThatRuns(TopicPartitionInfo partition) {
    return PartitionWatch.hasLeader(partition) && broker(partition.leader().id()).isRunning();
  }

  private List<ClusterNode> nodes() {
    return Stream.concat(Stream.of(controller), brokers.stream()).toList();
  }

  /** Ends all its processes at once; nobody reads its data any more. */
  @Override
  public void close() {
    closeAdmin();
    nodes().forEach(ClusterNode::kill);
  }
}
