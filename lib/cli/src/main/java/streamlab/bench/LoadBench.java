package streamlab.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.data.Samples;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaTools;
import streamlab.service.kafka.ToolResult;

/**
 * How many of our events a plain producer sends in a second, beside Kafka's own {@code
 * kafka-producer-perf-test}: records of the same size, a fresh topic of one partition each, the
 * producer's defaults, the same JVM flags, in turn.
 */
final class LoadBench {

  /** Ours is to reach nine tenths of the tool's rate. */
  static final double GOAL = 1 / 0.9;

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final int SIZED = 10_000;
  private static final Pattern RATE = Pattern.compile("([0-9.E]+) records/sec");

  private final KafkaCluster kafka;
  private final KafkaTools tools;
  private final long records;

  LoadBench(LabHome home, KafkaCluster kafka, long records) {
    this.kafka = kafka;
    this.tools = new KafkaTools(home).within(LIMIT);
    this.records = records;
  }

  List<Measurement> measure(int rounds, Consumer<String> say) throws InterruptedException {
    int size = meanSize();
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      say.accept("load, round " + round + " of " + rounds);
      ours.add(onFreshTopic(this::ours));
      theirs.add(onFreshTopic(topic -> theirs(topic, size)));
    }
    Measurement mine = new Measurement("our events, " + size + " bytes", "/s", ours, 0);
    Measurement tool = new Measurement("producer-perf-test, " + size + " bytes", "/s", theirs, 0);
    double ratio = tool.median() / mine.median();
    return List.of(
        mine, tool, new Measurement("perf-test to our events", "", List.of(ratio), GOAL));
  }

  private static int meanSize() {
    return (int)
        Math.round(
            Samples.clicks(7)
                .endless()
                .limit(SIZED)
                .mapToInt(each -> each.json().getBytes(StandardCharsets.UTF_8).length)
                .average()
                .orElseThrow());
  }

  private ToolResult ours(String topic) {
    return tools.runLike(
        "streamlab.load.LoadMain",
        List.of(kafka.bootstrapServers(), topic, Long.toString(records)));
  }

  private ToolResult theirs(String topic, int size) {
    return tools.run(
        "producer-perf-test",
        List.of(
            "--bootstrap-server",
            kafka.bootstrapServers(),
            "--topic",
            topic,
            "--num-records",
            Long.toString(records),
            "--record-size",
            Integer.toString(size),
            "--throughput",
            "-1"),
        "");
  }

  /** Sends to a topic. */
  private interface Load {
    ToolResult into(String topic);
  }

  private double onFreshTopic(Load load) throws InterruptedException {
    String topic = "lab-bench-load-" + System.nanoTime();
    try {
      kafka.admin().createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      try {
        return rate(load.into(topic));
      } finally {
        kafka.admin().deleteTopics(List.of(topic)).all().get();
      }
    } catch (ExecutionException e) {
      throw new LabException("The topic for the load failed: " + e.getCause() + ".", e);
    }
  }

  /** The tool prints a rate every five seconds; the last one is that of all records. */
  private static double rate(ToolResult result) {
    Matcher rates = RATE.matcher(result.output());
    String last = null;
    while (rates.find()) {
      last = rates.group(1);
    }
    if (!result.ok() || last == null) {
      throw new LabException("The load was not sent: " + result.output());
    }
    return Double.parseDouble(last);
  }
}
