package streamlab.exercises.fivegauges;

import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** Producers with known metrics. */
final class Producers {

  /** The metrics of a busy producer. */
  static final Map<String, Double> BUSY =
      Map.of(
          "response-rate", 12.5,
          "request-rate", 13.25,
          "request-latency-avg", 7.75,
          "request-latency-max", 31.0,
          "record-send-rate", 912.0,
          "record-send-total", 40_100.0);

  /** The metrics of one of its connections. */
  static final Map<String, Double> NODE =
      Map.of("response-rate", 9.5, "request-rate", 9.75, "request-latency-avg", 40.5);

  private record Reading(MetricName metricName, Object metricValue) implements Metric {}

  private Producers() {}

  static Producer<String, String> busy() {
    MockProducer<String, String> producer = new MockProducer<>();
    NODE.forEach((name, value) -> set(producer, "producer-node-metrics", name, value));
    BUSY.forEach((name, value) -> set(producer, "producer-metrics", name, value));
    return producer;
  }

  /** One that has sent nothing: its rates are 0, its averages are not there yet. */
  static Producer<String, String> idle() {
    MockProducer<String, String> producer = new MockProducer<>();
    BUSY.keySet()
        .forEach(
            name ->
                set(
                    producer,
                    "producer-metrics",
                    name,
                    name.contains("latency") ? Double.NaN : 0.0));
    return producer;
  }

  private static void set(
      MockProducer<String, String> producer, String group, String name, double value) {
    Map<String, String> tags =
        group.equals("producer-metrics")
            ? Map.of("client-id", "shop")
            : Map.of("client-id", "shop", "node-id", "node-1");
    MetricName metric = new MetricName(name, group, "", tags);
    producer.setMockMetrics(metric, new Reading(metric, value));
  }
}
