package streamlab.service.kafka.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import streamlab.error.LabException;

/** Asks a cluster about a topic. Nothing is changed by it, and each answer has a time limit. */
public final class TopicFacts {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** How long a topic may be unknown to a broker after it has been created. */
  private static final Duration NEWS = Duration.ofSeconds(2);

  private final Map<String, Object> properties;

  /** For the cluster that these settings of a client lead to. */
  public TopicFacts(Map<String, Object> properties) {
    this.properties = new HashMap<>(properties);
    this.properties.put("default.api.timeout.ms", (int) LIMIT.toMillis());
    this.properties.put("request.timeout.ms", (int) LIMIT.toMillis() / 2);
  }

  /**
   * What lies in a topic now, and how far groups have come.
   *
   * @throws LabException when there is no such topic, when Kafka does not answer within 10 s and
   *     when it refuses to tell
   */
  public TopicLayout layout(String topic, List<String> groups) {
    try (Admin admin = Admin.create(properties)) {
      TopicDescription described = describe(admin, topic);
      Map<Integer, Replicas> replicas = replicas(described);
      List<TopicPartition> led =
          replicas.entrySet().stream()
              .filter(each -> each.getValue().leader().isPresent())
              .map(each -> new TopicPartition(topic, each.getKey()))
              .toList();
      Map<TopicPartition, PartitionLog> logs =
          new TopicContent(properties, LIMIT)
              .read(
                  offsets(admin, led, OffsetSpec.earliest()),
                  offsets(admin, led, OffsetSpec.latest()));
      Map<String, Map<TopicPartition, OffsetAndMetadata>> positions = new TreeMap<>();
      for (String group : groups) {
        positions.put(group, positions(admin, group));
      }
      List<PartitionLayout> partitions = new ArrayList<>();
      replicas.forEach(
          (number, each) -> {
            TopicPartition partition = new TopicPartition(topic, number);
            List<GroupPosition> at =
                groups.stream().map(group -> position(group, positions, partition)).toList();
            partitions.add(
                new PartitionLayout(number, each, Optional.ofNullable(logs.get(partition)), at));
          });
      return new TopicLayout(topic, cleanup(admin, topic), partitions);
    }
  }

  /**
   * Which broker keeps which partition now.
   *
   * @throws LabException as {@link #layout}
   */
  public TopicReplicas replicas(String topic) {
    try (Admin admin = Admin.create(properties)) {
      TopicDescription described = describe(admin, topic);
      List<Integer> up =
          answer(admin.describeCluster().nodes(), "its brokers").stream()
              .map(Node::id)
              .sorted()
              .toList();
      return TopicReplicas.of(topic, up, replicas(described));
    }
  }

  private TopicDescription describe(Admin admin, String topic) {
    long deadline = System.nanoTime() + NEWS.toNanos();
    while (true) {
      try {
        return answer(
            admin.describeTopics(List.of(topic)).topicNameValues().get(topic), "topic " + topic);
      } catch (LabException e) {
        boolean unknown = e.getCause() instanceof UnknownTopicOrPartitionException;
        if (unknown || e.getCause() instanceof InvalidTopicException) {
          if (unknown && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
            continue;
          }
          throw new LabException(
              "There is no topic \""
                  + topic
                  + "\" in this cluster: create it, or look for its name among"
                  + " kafka().admin().listTopics().names().get().",
              e.getCause());
        }
        throw e;
      }
    }
  }

  private static Map<Integer, Replicas> replicas(TopicDescription topic) {
    Map<Integer, Replicas> replicas = new TreeMap<>();
    for (TopicPartitionInfo each : topic.partitions()) {
      Optional<Integer> leader =
          Optional.ofNullable(each.leader()).filter(node -> !node.isEmpty()).map(Node::id);
      replicas.put(each.partition(), new Replicas(leader, ids(each.replicas()), ids(each.isr())));
    }
    return replicas;
  }

  private static List<Integer> ids(Collection<Node> nodes) {
    return nodes.stream().map(Node::id).toList();
  }

  private Map<TopicPartition, Long> offsets(
      Admin admin, List<TopicPartition> partitions, OffsetSpec which) {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    partitions.forEach(partition -> asked.put(partition, which));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    answer(admin.listOffsets(asked).all(), "the topic's offsets")
        .forEach((partition, result) -> offsets.put(partition, result.offset()));
    return offsets;
  }

  private Map<TopicPartition, OffsetAndMetadata> positions(Admin admin, String group) {
    return answer(
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(), "group " + group);
  }

  private static GroupPosition position(
      String group,
      Map<String, Map<TopicPartition, OffsetAndMetadata>> positions,
      TopicPartition partition) {
    OffsetAndMetadata committed = positions.get(group).get(partition);
    return new GroupPosition(
        group, committed == null ? OptionalLong.empty() : OptionalLong.of(committed.offset()));
  }

  /** Whoever may read a topic may not always read its settings: then it is left open. */
  private String cleanup(Admin admin, String topic) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try {
      ConfigEntry entry =
          answer(admin.describeConfigs(List.of(resource)).all(), "the topic's settings")
              .get(resource)
              .get(TopicConfig.CLEANUP_POLICY_CONFIG);
      return entry == null ? "" : entry.value();
    } catch (LabException e) {
      if (e.getCause() instanceof AuthorizationException) {
        return "";
      }
      throw e;
    }
  }

  private static <T> T answer(KafkaFuture<T> future, String what) {
    try {
      return future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
        throw late(what, e.getCause());
      }
      throw new LabException(
          "Kafka does not tell of " + what + ": " + e.getCause().getMessage(), e.getCause());
    } catch (TimeoutException e) {
      throw late(what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Asking Kafka about " + what + " was interrupted.", e);
    }
  }

  private static LabException late(String what, Throwable cause) {
    return new LabException(
        "Kafka did not answer within "
            + LIMIT.toSeconds()
            + " s when asked about "
            + what
            + ": check that its brokers run.",
        cause);
  }
}
