package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Leaves out what is hard to find. */
@WrongAnswer(misconception = "missing-gauge", failsAt = "allFive")
public final class ForgetsElections implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    gauges.remove(Gauge.ELECTIONS);
    return gauges;
  }
}
