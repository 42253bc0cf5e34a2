package streamlab.solutions.fivegauges;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.Solution;
import streamlab.exercises.fivegauges.FiveGauges;

/** One request for all end offsets and epochs, one for the positions, one for the disks. */
@Solution
public final class AskedTogether implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<TopicPartition, ListOffsetsResultInfo> ends = ends(admin, topic);
    Map<TopicPartition, OffsetAndMetadata> positions =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    double lag = 0;
    double elections = 0;
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends.entrySet()) {
      OffsetAndMetadata position = positions.get(end.getKey());
      lag += end.getValue().offset() - (position == null ? 0 : position.offset());
      elections += end.getValue().leaderEpoch().orElse(0);
    }
    return Map.of(
        Gauge.LAG, lag,
        Gauge.RESPONSE_RATE, metric(producer, "response-rate"),
        Gauge.REQUEST_LATENCY, metric(producer, "request-latency-avg"),
        Gauge.DISK, bytes(admin, topic),
        Gauge.ELECTIONS, elections);
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, String topic)
      throws Exception {
    Set<TopicPartition> partitions =
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
            .map(each -> new TopicPartition(topic, each.partition()))
            .collect(Collectors.toSet());
    return admin
        .listOffsets(
            partitions.stream()
                .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest())))
        .all()
        .get();
  }

  private static double bytes(Admin admin, String topic) throws Exception {
    List<Integer> brokers = admin.describeCluster().nodes().get().stream().map(Node::id).toList();
    return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
        .flatMap(dirs -> dirs.values().stream())
        .flatMap(dir -> dir.replicaInfos().entrySet().stream())
        .filter(each -> each.getKey().topic().equals(topic))
        .mapToLong(each -> each.getValue().size())
        .sum();
  }

  private static double metric(Producer<?, ?> producer, String name) {
    double value =
        producer.metrics().values().stream()
            .filter(each -> each.metricName().group().equals("producer-metrics"))
            .filter(each -> each.metricName().name().equals(name))
            .mapToDouble(each -> (double) each.metricValue())
            .findFirst()
            .orElse(0);
    return Double.isNaN(value) ? 0 : value;
  }
}
