package streamlab.exercises.dealthepartitions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.grade.kafka.KafkaSandbox;

/** Real consumers on a real broker, and how Kafka deals a topic's partitions to them. */
final class RealGroups implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(5);

  private final KafkaSandbox kafka;
  private final String topic;
  private final Map<String, String> ids = new TreeMap<>();
  private final List<KafkaConsumer<String, String>> members = new ArrayList<>();

  private RealGroups(KafkaSandbox kafka, int partitions) {
    this.kafka = kafka;
    this.topic = kafka.topic("cards", partitions);
  }

  /** What each member owns, by group. Ends by the fact's limit at the latest. */
  static Map<String, List<List<Integer>>> deal(
      KafkaSandbox kafka, int partitions, Map<String, Integer> groups)
      throws ExecutionException, InterruptedException {
    try (RealGroups real = new RealGroups(kafka, partitions)) {
      groups.forEach(real::join);
      Map<String, List<List<Integer>>> deal = new TreeMap<>();
      for (Map.Entry<String, Integer> group : groups.entrySet()) {
        deal.put(group.getKey(), real.await(group.getKey(), group.getValue()));
      }
      return deal;
    }
  }

  private void join(String group, int count) {
    ids.put(group, kafka.name(group));
    for (int number = 0; number < count; number++) {
      Map<String, Object> settings = kafka.properties();
      settings.put(ConsumerConfig.GROUP_ID_CONFIG, ids.get(group));
      // Members stand in the order of their ids, which begin with the client's.
      settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "member-" + number);
      settings.put(
          ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
      settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 50);
      settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
      StringDeserializer text = new StringDeserializer();
      KafkaConsumer<String, String> member = new KafkaConsumer<>(settings, text, text);
      member.subscribe(List.of(topic));
      members.add(member);
    }
  }

  private List<List<Integer>> await(String group, int count)
      throws ExecutionException, InterruptedException {
    List<MemberDescription> now = List.of();
    while (now.size() != count) {
      members.forEach(member -> member.poll(POLL));
      now = settled(ids.get(group));
    }
    return now.stream()
        .sorted(Comparator.comparing(MemberDescription::clientId))
        .map(RealGroups::partitions)
        .toList();
  }

  /** The members, when everybody has a share; none before. */
  private List<MemberDescription> settled(String group)
      throws ExecutionException, InterruptedException {
    try {
      ConsumerGroupDescription now =
          kafka.admin().describeConsumerGroups(List.of(group)).describedGroups().get(group).get();
      return now.groupState() == GroupState.STABLE ? List.copyOf(now.members()) : List.of();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return List.of();
      }
      throw e;
    }
  }

  private static List<Integer> partitions(MemberDescription member) {
    return member.assignment().topicPartitions().stream()
        .map(TopicPartition::partition)
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    members.forEach(KafkaConsumer::close);
  }
}
