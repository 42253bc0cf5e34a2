package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Counts what was asked, not what was answered. */
@WrongAnswer(misconception = "requests-are-not-answers", failsAt = "metrics")
public final class CountsRequests implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    gauges.put(Gauge.RESPONSE_RATE, metric(producer));
    return gauges;
  }

  private static double metric(Producer<?, ?> producer) {
    return producer.metrics().values().stream()
        .filter(each -> each.metricName().group().equals("producer-metrics"))
        .filter(each -> each.metricName().name().equals("request-rate"))
        .mapToDouble(each -> (double) each.metricValue())
        .findFirst()
        .orElse(0);
  }
}
