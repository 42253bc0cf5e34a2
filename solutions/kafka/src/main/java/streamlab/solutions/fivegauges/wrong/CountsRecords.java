package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Counts records instead of bytes. */
@WrongAnswer(misconception = "records-are-not-bytes", failsAt = "disk")
public final class CountsRecords implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    double records = 0;
    for (TopicPartitionInfo info :
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions()) {
      TopicPartition partition = new TopicPartition(topic, info.partition());
      records +=
          admin
              .listOffsets(Map.of(partition, OffsetSpec.latest()))
              .partitionResult(partition)
              .get()
              .offset();
    }
    gauges.put(Gauge.DISK, records);
    return gauges;
  }
}
