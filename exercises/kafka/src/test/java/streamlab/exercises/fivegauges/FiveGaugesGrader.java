package streamlab.exercises.fivegauges;

import static streamlab.grade.Check.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.fivegauges.FiveGauges.Gauge;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(FiveGauges.class)
@DisplayName("Five gauges")
@ExtendWith(KafkaSandboxExtension.class)
class FiveGaugesGrader {

  private static final List<Integer> SAMPLE_ENDS = List.of(6, 2, 4);
  private static final Map<Integer, Long> SAMPLE_POSITIONS = Map.of(0, 4L, 2, 4L);

  private static Scene sample(KafkaSandbox kafka) throws Exception {
    return Scene.of(kafka, SAMPLE_ENDS, SAMPLE_POSITIONS);
  }

  @Fact(order = 1)
  @DisplayName("each of the five gauges has a number")
  void allFive(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    Map<Gauge, Double> gauges = sample(kafka).read(answer, Producers.busy());
    check("gauges")
        .smellsWhen("missing-gauge", found -> true)
        .that(List.copyOf(new TreeSet<>(gauges.keySet())))
        .is(Arrays.asList(Gauge.values()));
    for (Gauge gauge : Gauge.values()) {
      check(gauge.toString())
          .smellsWhen("missing-gauge", number -> number == null)
          .that(gauges.get(gauge))
          .satisfies("a finite number", number -> number != null && Double.isFinite(number));
    }
  }

  @Fact(order = 2, points = 2)
  @DisplayName("the lag is end minus committed, over all partitions")
  void lag(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    Scene scene = sample(kafka);
    Map<Gauge, Double> gauges = scene.read(answer, Producers.busy());
    lag(SAMPLE_ENDS, SAMPLE_POSITIONS)
        .smells("throughput-is-not-lag", 12.0)
        .smells("throughput-is-not-lag", Producers.BUSY.get("record-send-rate"))
        .smells("throughput-is-not-lag", Producers.BUSY.get("record-send-total"))
        .smells("no-position-forgotten", 2.0)
        .that(gauges.get(Gauge.LAG))
        .is(4.0);
  }

  private static Check lag(List<Integer> ends, Map<Integer, Long> positions) {
    return check("LAG")
        .given("end offsets of partitions 0, 1 …", ends)
        .given("committed positions by partition", positions);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("rate and latency are the producer's own")
  void metrics(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    Map<Gauge, Double> gauges = sample(kafka).read(answer, Producers.busy());
    metric(Gauge.RESPONSE_RATE)
        .smells("requests-are-not-answers", Producers.BUSY.get("request-rate"))
        .smells("one-connection", Producers.NODE.get("response-rate"))
        .that(gauges.get(Gauge.RESPONSE_RATE))
        .is(Producers.BUSY.get("response-rate"));
    metric(Gauge.REQUEST_LATENCY)
        .smells("worst-for-average", Producers.BUSY.get("request-latency-max"))
        .smells("one-connection", Producers.NODE.get("request-latency-avg"))
        .that(gauges.get(Gauge.REQUEST_LATENCY))
        .is(Producers.BUSY.get("request-latency-avg"));
  }

  private static Check metric(Gauge gauge) {
    return check(gauge.toString())
        .given("producer-metrics", Producers.BUSY)
        .given("producer-node-metrics", Producers.NODE);
  }

  @Fact(order = 4)
  @DisplayName("a producer that has sent nothing shows 0, not NaN")
  void idleProducer(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    Map<Gauge, Double> gauges = sample(kafka).read(answer, Producers.idle());
    check("REQUEST_LATENCY")
        .given("request-latency-avg", Double.NaN)
        .smells("nan-on-the-gauge", Double.NaN)
        .that(gauges.get(Gauge.REQUEST_LATENCY))
        .is(0.0);
  }

  @Fact(order = 5, points = 2)
  @DisplayName("the disk is measured in bytes, over all partitions of the topic")
  void disk(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    Scene scene = sample(kafka);
    kafka.send(kafka.topic("other", 1), "one", "two", "three");
    Map<Gauge, Double> gauges = scene.read(answer, Producers.busy());
    Map<Integer, Long> bytes = scene.bytes();
    double all = bytes.values().stream().mapToLong(each -> each).sum();
    check("DISK")
        .given("bytes by partition", bytes)
        .smells("records-are-not-bytes", 12.0)
        .smellsWhen("disk-of-all-topics", found -> (Double) found > all)
        .that(gauges.get(Gauge.DISK))
        .is(all);
  }

  @Fact(order = 6)
  @DisplayName("elections are the epochs of all partitions")
  void elections(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    Scene scene = sample(kafka);
    int before = scene.epochs();
    scene.elections(1, 4);
    Map<Gauge, Double> gauges = scene.read(answer, Producers.busy());
    check("ELECTIONS")
        .given("leader epochs before, added up", before)
        .given("elections in partition 1 since", 4)
        .smells("leaders-are-not-elections", 3.0)
        .smells("elections-of-one-partition", 0.0)
        .that(gauges.get(Gauge.ELECTIONS))
        .is(before + 4.0);
  }

  @Fact(order = 7)
  @DisplayName("another topic, of which the group has read nothing")
  void another(FiveGauges answer, KafkaSandbox kafka) throws Exception {
    List<Integer> ends = List.of(5, 9);
    Scene scene = Scene.of(kafka, ends, Map.of());
    scene.elections(0, 7);
    scene.elections(1, 2);
    int epochs = scene.epochs();
    Map<Gauge, Double> gauges = scene.read(answer, Producers.busy());
    lag(ends, Map.of()).smells("no-position-forgotten", 0.0).that(gauges.get(Gauge.LAG)).is(14.0);
    check("ELECTIONS")
        .given("elections in partitions 0 and 1", List.of(7, 2))
        .smells("leaders-are-not-elections", 2.0)
        .that(gauges.get(Gauge.ELECTIONS))
        .is((double) epochs);
  }
}
