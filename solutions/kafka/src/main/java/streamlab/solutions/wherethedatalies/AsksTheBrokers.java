package streamlab.solutions.wherethedatalies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidPartitionsException;
import streamlab.exercise.Solution;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;

/** Lists what lies on the brokers, tries the change, lists again until it is there. */
@Solution
public final class AsksTheBrokers implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Set<String> before = folders(admin, topic);
    boolean refused = isRefused(admin, topic, partitions);
    Set<String> after = folders(admin, topic);
    while (!refused && after.size() < partitions) {
      after = folders(admin, topic);
    }
    return new Report(before, after, records(admin, topic, after.size()), refused);
  }

  private static Set<String> folders(Admin admin, String topic) throws Exception {
    List<Integer> brokers = admin.describeCluster().nodes().get().stream().map(Node::id).toList();
    return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
        .flatMap(broker -> broker.values().stream())
        .flatMap(disk -> disk.replicaInfos().keySet().stream())
        .filter(partition -> partition.topic().equals(topic))
        .map(TopicPartition::toString)
        .collect(Collectors.toSet());
  }

  private static boolean isRefused(Admin admin, String topic, int partitions) throws Exception {
    try {
      admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions))).all().get();
      return false;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InvalidPartitionsException) {
        return true;
      }
      throw e;
    }
  }

  private static Map<String, Long> records(Admin admin, String topic, int partitions)
      throws Exception {
    Map<String, Long> records = new HashMap<>();
    for (TopicPartition each :
        IntStream.range(0, partitions).mapToObj(i -> new TopicPartition(topic, i)).toList()) {
      long next = offset(admin, each, OffsetSpec.latest());
      records.put(each.toString(), next - offset(admin, each, OffsetSpec.earliest()));
    }
    return records;
  }

  private static long offset(Admin admin, TopicPartition partition, OffsetSpec which)
      throws Exception {
    return admin.listOffsets(Map.of(partition, which)).partitionResult(partition).get().offset();
  }
}
