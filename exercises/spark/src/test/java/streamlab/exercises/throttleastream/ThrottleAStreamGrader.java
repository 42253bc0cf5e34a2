package streamlab.exercises.throttleastream;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.AvailableNow.MicroBatch;

@Grader(ThrottleAStream.class)
@ExtendWith({KafkaSandboxExtension.class, SparkSandboxExtension.class})
@DisplayName("Throttle a stream")
class ThrottleAStreamGrader {

  private static final String COLUMNS = "value string, partition int, offset bigint";

  @Fact(order = 1, points = 2)
  @DisplayName("sixty records of one partition come in six micro-batches of ten")
  void sixTens(ThrottleAStream answer, KafkaSandbox kafka, SparkSandbox spark) {
    String topic = topic(kafka, 60, 0);
    check("rows per micro-batch")
        .given("records", 60)
        .given("perBatch", 10)
        .smells("no-limit-known", List.of(60))
        .smells("limit-of-rows", List.of(10))
        .smells("default-latest", List.of())
        .that(sizes(run(answer, kafka, topic, 10, 1, spark, spark.folder("checkpoint"))))
        .is(Collections.nCopies(6, 10));
  }

  @Fact(order = 2)
  @DisplayName("of two partitions a micro-batch takes ten in all, and each record comes once")
  void twoPartitions(ThrottleAStream answer, KafkaSandbox kafka, SparkSandbox spark) {
    String topic = topic(kafka, 32, 28);
    List<MicroBatch> batches = run(answer, kafka, topic, 10, 1, spark, spark.folder("checkpoint"));
    check("rows per micro-batch")
        .given("records", "32 and 28")
        .given("perBatch", 10)
        .that(sizes(batches))
        .satisfies("10 at most", all -> all.stream().allMatch(size -> size <= 10));
    check("all rows, sorted").that(rows(batches)).is(expected(32, 28));
  }

  @Fact(order = 3)
  @DisplayName("another limit, and a topic that is smaller than its limit")
  void otherLimit(ThrottleAStream answer, KafkaSandbox kafka, SparkSandbox spark) {
    String topic = topic(kafka, 60, 0);
    check("rows per micro-batch")
        .given("records", 60)
        .given("perBatch", 25)
        .smells("hard-coded", Collections.nCopies(6, 10))
        .that(sizes(run(answer, kafka, topic, 25, 1, spark, spark.folder("checkpoint"))))
        .is(List.of(25, 25, 10));
    check("rows per micro-batch")
        .given("records", 60)
        .given("perBatch", 1000)
        .that(sizes(run(answer, kafka, topic, 1000, 1, spark, spark.folder("other"))))
        .is(List.of(60));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("five tasks read a micro-batch of a topic with one partition")
  void fiveTasks(ThrottleAStream answer, KafkaSandbox kafka, SparkSandbox spark) {
    String topic = topic(kafka, 30, 0);
    Dataset<Row> stream = throttled(answer, kafka, topic, 10, 5, spark);
    check("what happens to the rows behind the source")
        .smellsWhen("shuffled", plan -> true)
        .that(moves(stream) ? "they are moved to other tasks" : "they stay where they were read")
        .is("they stay where they were read");
    List<MicroBatch> batches = spark.available(stream, spark.folder("checkpoint"));
    int fewest = batches.stream().mapToInt(MicroBatch::tasks).min().orElse(0);
    check("the smallest number of tasks of a micro-batch")
        .given("partitions", 1)
        .given("records", "30, in micro-batches of 10")
        .given("tasks", 5)
        .smells("one-to-one", 1)
        .that(fewest)
        .satisfies("at least 5", tasks -> tasks >= 5);
    check("all rows, sorted").that(rows(batches)).is(expected(30, 0));
  }

  @Fact(order = 5)
  @DisplayName("a restart takes what is new, with the same limit")
  void restart(ThrottleAStream answer, KafkaSandbox kafka, SparkSandbox spark) {
    String topic = topic(kafka, 7, 0);
    Path checkpoint = spark.folder("checkpoint");
    run(answer, kafka, topic, 4, 1, spark, checkpoint);
    kafka.send(topic, "a", "b", "c", "d", "e");
    check("rows per micro-batch of the second start")
        .given("records at the first start", 7)
        .given("records after it", 5)
        .given("perBatch", 4)
        .that(sizes(run(answer, kafka, topic, 4, 1, spark, checkpoint)))
        .is(List.of(4, 1));
  }

  private static List<MicroBatch> run(
      ThrottleAStream answer,
      KafkaSandbox kafka,
      String topic,
      int perBatch,
      int tasks,
      SparkSandbox spark,
      Path checkpoint) {
    return spark.available(throttled(answer, kafka, topic, perBatch, tasks, spark), checkpoint);
  }

  private static Dataset<Row> throttled(
      ThrottleAStream answer,
      KafkaSandbox kafka,
      String topic,
      int perBatch,
      int tasks,
      SparkSandbox spark) {
    Dataset<Row> stream =
        answer.throttled(spark.session(), kafka.cluster().sparkOptions(), topic, perBatch, tasks);
    return spark.columns(check("the columns, sorted"), stream, COLUMNS);
  }

  private static boolean moves(Dataset<Row> stream) {
    return stream.queryExecution().analyzed().toString().contains("Repartition");
  }

  private static List<Integer> sizes(List<MicroBatch> batches) {
    return batches.stream().map(batch -> batch.rows().size()).toList();
  }

  private static List<String> rows(List<MicroBatch> batches) {
    return batches.stream().flatMap(batch -> batch.rows().stream()).sorted().toList();
  }

  /** A topic with so many records in its first partition, and in a second one if any. */
  private static String topic(KafkaSandbox kafka, int inFirst, int inSecond) {
    String topic = kafka.topic("readings", inSecond == 0 ? 1 : 2);
    kafka
        .cluster()
        .send(
            IntStream.range(0, inFirst + inSecond)
                .mapToObj(
                    i ->
                        new ProducerRecord<String, String>(
                            topic, i < inFirst ? 0 : 1, null, "reading " + i))
                .toList());
    return topic;
  }

  private static List<String> expected(int inFirst, int inSecond) {
    return IntStream.range(0, inFirst + inSecond)
        .mapToObj(i -> "reading " + i + (i < inFirst ? " | 0 | " + i : " | 1 | " + (i - inFirst)))
        .sorted()
        .toList();
  }
}
