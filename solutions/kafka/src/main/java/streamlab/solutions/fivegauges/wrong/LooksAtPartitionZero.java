package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Asks partition 0 for the topic. */
@WrongAnswer(misconception = "elections-of-one-partition", failsAt = "elections")
public final class LooksAtPartitionZero implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    gauges.put(Gauge.ELECTIONS, epoch(admin, topic));
    return gauges;
  }

  private static double epoch(Admin admin, String topic) throws Exception {
    TopicPartition zero = new TopicPartition(topic, 0);
    return admin
        .listOffsets(Map.of(zero, OffsetSpec.latest()))
        .partitionResult(zero)
        .get()
        .leaderEpoch()
        .orElse(0);
  }
}
