package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Looks only at partitions in which the group has a position. */
@WrongAnswer(misconception = "no-position-forgotten", failsAt = "lag")
public final class LoopsOverPositions implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    double lag = 0;
    for (Map.Entry<TopicPartition, OffsetAndMetadata> position :
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet()) {
      TopicPartition partition = position.getKey();
      long end =
          admin
              .listOffsets(Map.of(partition, OffsetSpec.latest()))
              .partitionResult(partition)
              .get()
              .offset();
      lag += end - position.getValue().offset();
    }
    gauges.put(Gauge.LAG, lag);
    return gauges;
  }
}
