package streamlab.exercises.lag;

import static streamlab.grade.Check.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(Lag.class)
@ExtendWith(KafkaSandboxExtension.class)
@DisplayName("Lag")
class LagGrader {

  private static Check report(String ends, String committed) {
    return check("report").given("ends", ends).given("committed", committed);
  }

  @Fact(order = 1)
  @DisplayName("end 6, committed 2: lag 4")
  void sample(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String rides = scene.topic("rides", 6);
    scene.commits(rides, 0, 2);
    report("6", "2")
        .smells("minus-one", List.of("rides-0: lag 3", "total 3"))
        .smells("counts-the-topic", List.of("rides-0: lag 6", "total 6"))
        .that(scene.report(answer))
        .is(List.of("rides-0: lag 4", "total 4"));
  }

  @Fact(order = 2)
  @DisplayName("a group that has done everything has a lag of 0")
  void upToDate(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String rides = scene.topic("rides", 6);
    scene.commits(rides, 0, 6);
    report("6", "6")
        .smells("minus-one", List.of("rides-0: lag -1", "total -1"))
        .that(scene.report(answer))
        .is(List.of("rides-0: lag 0", "total 0"));
  }

  @Fact(order = 3)
  @DisplayName("each partition has a lag, and the total is their sum")
  void severalPartitions(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String rides = scene.topic("rides", 6, 3, 5, 0);
    scene.commits(rides, 0, 2).commits(rides, 1, 3).commits(rides, 2, 0).commits(rides, 3, 0);
    List<String> lags =
        List.of("rides-0: lag 4", "rides-1: lag 0", "rides-2: lag 5", "rides-3: lag 0");
    report("6, 3, 5, 0", "2, 3, 0, 0")
        .smells("largest-as-total", withTotal(lags, 5))
        .smells("first-partition", List.of("rides-0: lag 4", "total 4"))
        .that(scene.report(answer))
        .is(withTotal(lags, 9));
  }

  private static List<String> withTotal(List<String> lags, long total) {
    List<String> lines = new ArrayList<>(lags);
    lines.add("total " + total);
    return lines;
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a partition without a position has no lag, and is named")
  void neverCommitted(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String rides = scene.topic("rides", 6, 3, 5);
    scene.commits(rides, 0, 2).commits(rides, 1, 3);
    List<String> known = List.of("rides-0: lag 4", "rides-1: lag 0");
    report("6, 3, 5", "2, 3, nothing")
        .smells("overlooks-partitions", withTotal(known, 4))
        .smells(
            "position-not-committed",
            withTotal(List.of("rides-0: lag 4", "rides-1: lag 0", "rides-2: lag 0"), 4))
        .smells(
            "reads-from-zero",
            withTotal(List.of("rides-0: lag 4", "rides-1: lag 0", "rides-2: lag 5"), 9))
        .that(scene.report(answer))
        .is(withTotal(List.of("rides-0: lag 4", "rides-1: lag 0", "rides-2: no position"), 4));
  }

  @Fact(order = 5)
  @DisplayName("several topics are reported, and none that the group never read")
  void otherTopics(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String orders = scene.topic("orders", 4, 8);
    String rides = scene.topic("rides", 7);
    scene.topic("news", 9);
    scene.commits(orders, 0, 1).commits(orders, 1, 8).commits(rides, 0, 5);
    List<String> expected =
        List.of("orders-0: lag 3", "orders-1: lag 0", "rides-0: lag 2", "total 5");
    report("orders 4, 8; rides 7; news 9", "orders 1, 8; rides 5; news nothing")
        .smellsWhen("every-topic", lines -> ((List<?>) lines).contains("news-0: no position"))
        .that(scene.report(answer))
        .is(expected);
  }

  @Fact(order = 6)
  @DisplayName("a group that has committed nothing has an empty report")
  void nothingCommitted(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    scene.topic("rides", 6);
    report("6", "nothing")
        .smellsOfError("unknown-group", "IllegalState")
        .smellsOfError("unknown-group", "IllegalArgument")
        .smellsOfError("unknown-group", "NoSuchElement")
        .calling(() -> scene.report(answer))
        .is(List.of("total 0"));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("what a member has read and not committed still counts")
  void readFurther(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String rides = scene.topic("rides", 6);
    try (KafkaConsumer<String, String> member = member(kafka, scene.group())) {
      TopicPartition partition = new TopicPartition(rides, 0);
      member.assign(List.of(partition));
      member.seekToBeginning(List.of(partition));
      while (member.position(partition) < 6) {
        member.poll(Duration.ofMillis(50));
      }
      scene.commits(rides, 0, 2);
      report("6", "2; a member has read all six")
          .smells("position-not-committed", List.of("rides-0: lag 0", "total 0"))
          .that(scene.report(answer))
          .is(List.of("rides-0: lag 4", "total 4"));
    }
  }

  private static KafkaConsumer<String, String> member(KafkaSandbox kafka, String group) {
    Map<String, Object> settings = kafka.properties();
    settings.put("group.id", group);
    settings.put("enable.auto.commit", false);
    // A consumer's close waits for the fetch that is under way: half a second by default.
    settings.put("fetch.max.wait.ms", 20);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  @Fact(order = 8)
  @DisplayName("asking changes nothing: positions stay, and the client stays open")
  void changesNothing(Lag answer, KafkaSandbox kafka) throws Exception {
    Scene scene = new Scene(kafka);
    String rides = scene.topic("rides", 6, 3);
    scene.commits(rides, 0, 2).commits(rides, 1, 1);
    report("6, 3", "2, 1")
        .that(scene.report(answer))
        .is(List.of("rides-0: lag 4", "rides-1: lag 2", "total 6"));
    check("positions afterwards").that(scene.positions(rides, 2)).is(List.of(2L, 1L));
    check("the client afterwards")
        .smells("closes-admin", "closed")
        .that(scene.admin().state())
        .is("open");
  }
}
