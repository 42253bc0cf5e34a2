package streamlab.exercises.faultyreaders;

import static streamlab.exercises.faultyreaders.FaultyReaders.Cause.CHECKPOINT_WINS;
import static streamlab.exercises.faultyreaders.FaultyReaders.Cause.GROUP_OFFSETS;
import static streamlab.exercises.faultyreaders.FaultyReaders.Cause.NO_BROKER;
import static streamlab.exercises.faultyreaders.FaultyReaders.Cause.OTHER_TYPE;
import static streamlab.exercises.faultyreaders.FaultyReaders.Cause.SPARK_DECIDES;
import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.faultyreaders.FaultyReaders.Cause;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.Feed;

@Grader(FaultyReaders.class)
@ExtendWith({KafkaSandboxExtension.class, SparkSandboxExtension.class})
@DisplayName("Faulty readers")
class FaultyReadersGrader {

  private static final Instant EIGHT = Instant.parse("2019-02-05T08:00:00Z");

  @Fact(order = 1)
  @DisplayName("the cause of reader 1, which says kafka.bootstrap.server")
  void reader1(FaultyReaders answer) {
    cause(answer, 1).is(NO_BROKER);
  }

  @Fact(order = 2)
  @DisplayName("the cause of reader 2, which sets kafka.auto.offset.reset")
  void reader2(FaultyReaders answer) {
    cause(answer, 2).is(SPARK_DECIDES);
  }

  @Fact(order = 3)
  @DisplayName("the cause of reader 3, which compares the timestamp with a number")
  void reader3(FaultyReaders answer) {
    cause(answer, 3).is(OTHER_TYPE);
  }

  @Fact(order = 4)
  @DisplayName("the cause of reader 4, which shall read everything at each start")
  void reader4(FaultyReaders answer) {
    cause(answer, 4).is(CHECKPOINT_WINS);
  }

  private static Check.Outcome<Cause> cause(FaultyReaders answer, int reader) {
    List<Cause> causes = answer.causes();
    check("causes").that(causes).satisfies("four causes", all -> all != null && all.size() == 4);
    return check("the cause of reader " + reader)
        .smells("group-keeps-offsets", GROUP_OFFSETS)
        .that(causes.get(reader - 1));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("predicted: what the three starts of reader 4 read")
  void predicted(FaultyReaders answer) {
    check("rowsOfStarts")
        .given("in the topic at each start", "60, 60 and 64 records")
        .smells("checkpoint-wins", List.of(60L, 60L, 64L))
        .smells("restart-from-latest", List.of(60L, 0L, 0L))
        .smells("default-latest", List.of(0L, 0L, 4L))
        .that(answer.rowsOfStarts())
        .is(List.of(60L, 0L, 4L));
  }

  @Fact(order = 6, points = 2)
  @DisplayName("as code: a stream that begins with the first record, key and value as text")
  void all(FaultyReaders answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    String topic = kafka.topic("readings", 2);
    kafka.cluster().send(readings(topic, 0, 6));
    Dataset<Row> stream = stream(answer, topic, kafka, spark);
    check("the columns and their types, sorted")
        .smells("left-as-bytes", List.of("key binary", "time timestamp", "value binary"))
        .smells("left-as-bytes", List.of("key string", "time timestamp", "value binary"))
        .smells("timestamp-as-long", List.of("key string", "time bigint", "value string"))
        .that(types(stream))
        .is(List.of("key string", "time timestamp", "value string"));
    check("the rows of the first start")
        .given("records that were there before it", 6)
        .smells("default-latest", List.of())
        .that(rows(spark, stream, spark.folder("checkpoint")))
        .is(texts(0, 6));
  }

  @Fact(order = 7)
  @DisplayName("as code: a restart on the same checkpoint reads only what is new")
  void restart(FaultyReaders answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    String topic = kafka.topic("readings", 1);
    kafka.cluster().send(one(topic, 0, 3));
    Path checkpoint = spark.folder("checkpoint");
    rows(spark, stream(answer, topic, kafka, spark), checkpoint);
    kafka.cluster().send(one(topic, 3, 5));
    check("the rows of the second start")
        .given("records at the first start", 3)
        .given("records at the second start", 5)
        .that(rows(spark, stream(answer, topic, kafka, spark), checkpoint))
        .is(texts(3, 5));
  }

  @Fact(order = 8, points = 2)
  @DisplayName("as code: since keeps the records of the moment and later ones, of a table")
  void since(FaultyReaders answer, SparkSandbox spark) throws Exception {
    Feed<Row> records = records(spark);
    Instant moment = EIGHT.plusSeconds(2);
    check("the rows of since")
        .given("records", records.texts())
        .given("moment", "2019-02-05 08:00:02")
        .smellsOfError("timestamp-as-long", "DATATYPE_MISMATCH")
        .smells("milliseconds-for-seconds", List.of())
        .smells("after-is-not-since", texts(3, 5))
        .calling(() -> spark.rows(answer.since(records.table(), moment)))
        .is(texts(2, 5));
  }

  @Fact(order = 9)
  @DisplayName("as code: since works on a stream, too, with a moment between two records")
  void sinceOfStream(FaultyReaders answer, SparkSandbox spark) throws Exception {
    Feed<Row> records = records(spark);
    Instant moment = EIGHT.plusMillis(2500);
    check("the rows of since")
        .given("records", records.texts())
        .given("moment", "2019-02-05 08:00:02.5")
        .smellsOfError("timestamp-as-long", "DATATYPE_MISMATCH")
        .calling(
            () ->
                spark
                    .available(answer.since(records.rows(), moment), spark.folder("since"))
                    .stream()
                    .flatMap(batch -> batch.rows().stream())
                    .sorted()
                    .toList())
        .is(texts(3, 5));
  }

  @Fact(order = 10)
  @DisplayName("as code: other records in three partitions, some without a key")
  void otherRecords(FaultyReaders answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    String topic = kafka.topic("messungen", 3);
    long time = Instant.parse("2023-12-31T23:59:59.999Z").toEpochMilli();
    kafka
        .cluster()
        .send(
            List.of(
                new ProducerRecord<>(topic, 0, time, null, "größer"),
                new ProducerRecord<>(topic, 1, time, "λ", ""),
                new ProducerRecord<>(topic, 2, time, "", "7")));
    check("the rows of a start")
        .given("records", 3)
        .that(rows(spark, stream(answer, topic, kafka, spark), spark.folder("checkpoint")))
        .is(
            Stream.of("null | größer | ", "λ |  | ", " | 7 | ")
                .map(row -> row + "2023-12-31 23:59:59.999")
                .sorted()
                .toList());
  }

  private static Dataset<Row> stream(
      FaultyReaders answer, String topic, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    Dataset<?>[] stream = new Dataset<?>[1];
    check("what all gives")
        .given("topic", topic)
        .smellsOfError("singular-server", "kafka.bootstrap.servers' must be specified")
        .smellsOfError("offset-reset", "auto.offset.reset' is not supported")
        .smells("table-for-stream", "a table")
        .calling(
            () -> {
              stream[0] = answer.all(spark.session(), kafka.cluster().sparkOptions(), topic);
              return stream[0] == null
                  ? "nothing"
                  : stream[0].isStreaming() ? "a stream" : "a table";
            })
        .is("a stream");
    return stream[0].toDF();
  }

  private static List<String> rows(SparkSandbox spark, Dataset<Row> stream, Path checkpoint) {
    return spark.available(stream.selectExpr("key", "value", "time"), checkpoint).stream()
        .flatMap(batch -> batch.rows().stream())
        .sorted()
        .toList();
  }

  private static List<String> types(Dataset<Row> result) {
    return Arrays.stream(result.schema().fields())
        .map((StructField field) -> field.name() + " " + field.dataType().simpleString())
        .sorted()
        .toList();
  }

  private static Feed<Row> records(SparkSandbox spark) {
    Feed<Row> records = spark.feed("key string, value string, time timestamp");
    for (int i = 0; i < 5; i++) {
      records.add(
          Feed.row(
              "sensor-" + i % 2, "reading " + i, java.sql.Timestamp.from(EIGHT.plusSeconds(i))));
    }
    return records;
  }

  private static List<String> texts(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "sensor-" + i % 2 + " | reading " + i + " | 2019-02-05 08:00:0" + i)
        .sorted()
        .toList();
  }

  private static List<ProducerRecord<String, String>> one(String topic, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> reading(topic, 0, i)).toList();
  }

  private static List<ProducerRecord<String, String>> readings(String topic, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> reading(topic, i % 2, i)).toList();
  }

  private static ProducerRecord<String, String> reading(String topic, int partition, int number) {
    long time = EIGHT.plusSeconds(number).toEpochMilli();
    return new ProducerRecord<>(
        topic, partition, time, "sensor-" + number % 2, "reading " + number);
  }
}
