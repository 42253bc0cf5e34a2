package streamlab.solutions.fivegauges.right;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.fivegauges.FiveGauges;

/** Goes over partitions, brokers and metrics in plain loops. */
@OtherRightAnswer("loops, with a request for each partition and each broker")
public final class PartitionByPartition implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges = new EnumMap<>(Gauge.class);
    for (Gauge gauge : Gauge.values()) {
      gauges.put(gauge, 0.0);
    }
    Map<TopicPartition, OffsetAndMetadata> positions =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    for (TopicPartitionInfo info :
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions()) {
      TopicPartition partition = new TopicPartition(topic, info.partition());
      ListOffsetsResultInfo end =
          admin
              .listOffsets(Map.of(partition, OffsetSpec.latest()))
              .partitionResult(partition)
              .get();
      long read = positions.containsKey(partition) ? positions.get(partition).offset() : 0;
      gauges.merge(Gauge.LAG, (double) end.offset() - read, Double::sum);
      gauges.merge(Gauge.ELECTIONS, (double) end.leaderEpoch().orElse(0), Double::sum);
    }
    for (Node broker : admin.describeCluster().nodes().get()) {
      addDisk(gauges, admin, broker.id(), topic);
    }
    addMetrics(gauges, producer);
    return gauges;
  }

  private static void addDisk(Map<Gauge, Double> gauges, Admin admin, int broker, String topic)
      throws Exception {
    Map<String, LogDirDescription> folders =
        admin.describeLogDirs(List.of(broker)).allDescriptions().get().get(broker);
    for (LogDirDescription folder : folders.values()) {
      for (Map.Entry<TopicPartition, ReplicaInfo> each : folder.replicaInfos().entrySet()) {
        if (each.getKey().topic().equals(topic)) {
          gauges.merge(Gauge.DISK, (double) each.getValue().size(), Double::sum);
        }
      }
    }
  }

  private static void addMetrics(Map<Gauge, Double> gauges, Producer<?, ?> producer) {
    for (Map.Entry<MetricName, ? extends Metric> each : producer.metrics().entrySet()) {
      boolean own = each.getKey().group().equals("producer-metrics");
      if (own && each.getValue().metricValue() instanceof Double value && !value.isNaN()) {
        switch (each.getKey().name()) {
          case "response-rate" -> gauges.put(Gauge.RESPONSE_RATE, value);
          case "request-latency-avg" -> gauges.put(Gauge.REQUEST_LATENCY, value);
          default -> {
            // One of the hundred others.
          }
        }
      }
    }
  }
}
