package streamlab.solutions.dealthepartitions.right;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.Subscription;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.dealthepartitions.DealThePartitions;

/** The class that a group's leader uses runs without a broker, too. */
@OtherRightAnswer("lets Kafka's RangeAssignor compute")
public final class AsksKafkasAssignor implements DealThePartitions {

  private static final String TOPIC = "any";

  @Override
  public Map<String, List<List<Integer>>> deal(int partitions, Map<String, Integer> groups) {
    Map<String, List<List<Integer>>> deal = new HashMap<>();
    groups.forEach((group, members) -> deal.put(group, assign(partitions, members)));
    return deal;
  }

  private static List<List<Integer>> assign(int partitions, int members) {
    Map<String, Subscription> subscriptions = new TreeMap<>();
    for (int member = 0; member < members; member++) {
      subscriptions.put("%05d".formatted(member), new Subscription(List.of(TOPIC)));
    }
    Map<String, List<TopicPartition>> assigned =
        new RangeAssignor().assign(Map.of(TOPIC, partitions), subscriptions);
    return IntStream.range(0, members)
        .mapToObj(member -> assigned.get("%05d".formatted(member)))
        .map(owned -> owned.stream().map(TopicPartition::partition).sorted().toList())
        .toList();
  }
}
