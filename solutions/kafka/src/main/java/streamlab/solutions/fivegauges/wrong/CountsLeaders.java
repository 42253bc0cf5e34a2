package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Counts the partitions that have a leader. */
@WrongAnswer(misconception = "leaders-are-not-elections", failsAt = "elections")
public final class CountsLeaders implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    long leaders =
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
            .filter(each -> each.leader() != null)
            .count();
    gauges.put(Gauge.ELECTIONS, (double) leaders);
    return gauges;
  }
}
