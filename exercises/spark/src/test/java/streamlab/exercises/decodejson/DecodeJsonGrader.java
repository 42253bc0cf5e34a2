package streamlab.exercises.decodejson;

import static streamlab.grade.Check.check;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.Feed;

@Grader(DecodeJson.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Decode JSON")
class DecodeJsonGrader {

  /** The columns of Spark's Kafka source. */
  private static final String RECORD =
      "key binary, value binary, topic string, partition int, offset bigint, timestamp timestamp,"
          + " timestampType int";

  private static final Timestamp WRITTEN = Timestamp.valueOf("2019-02-05 08:00:00");
  private static final String OK =
      "{\"status\":\"ok\",\"timestamp\":\"2020-01-01T00:00:00Z\","
          + "\"sensor\":{\"id\":7,\"place\":\"roof\"}}";
  private static final String DOWN =
      "{\"status\":\"down\",\"timestamp\":\"2020-01-01T00:05:00Z\","
          + "\"sensor\":{\"id\":8,\"place\":\"yard\"}}";
  private static final String OK_ROW = "ok | 2020-01-01 00:00:00 | 7 | roof | null";
  private static final String DOWN_ROW = "down | 2020-01-01 00:05:00 | 8 | yard | null";

  @Fact(order = 1, points = 2)
  @DisplayName("good records become typed columns")
  void good(DecodeJson answer, SparkSandbox spark) throws Exception {
    Feed<Row> feed = feed(spark, OK, DOWN);
    Dataset<Row> decoded = decoded(answer, feed.table());
    check("the columns and their types, sorted")
        .smellsWhen("not-flat", types -> types.toString().contains("struct<"))
        .smellsWhen("time-as-text", types -> types.toString().contains("timestamp string"))
        .that(types(decoded))
        .is(
            List.of(
                "broken string", "id int", "place string", "status string", "timestamp timestamp"));
    check("the rows")
        .given("values", List.of(OK, DOWN))
        .smellsWhen("kafka-timestamp", rows -> rows.toString().contains("2019-02-05 08:00:00"))
        .calling(() -> rows(decoded, spark))
        .is(sorted(OK_ROW, DOWN_ROW));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("of a malformed record the text is kept, and the good ones beside it stay")
  void malformed(DecodeJson answer, SparkSandbox spark) throws Exception {
    Feed<Row> feed = feed(spark, OK, "status ok, 00:10", DOWN);
    Dataset<Row> decoded = decoded(answer, feed.table());
    checking("the number of rows", OK, "status ok, 00:10", DOWN)
        .smells("lost", 2)
        .calling(() -> columns(decoded, spark).collectAsList().size())
        .is(3);
    checking("the texts in broken", OK, "status ok, 00:10", DOWN)
        .smells("nulls-only", List.of())
        .calling(() -> broken(decoded, spark))
        .is(List.of("status ok, 00:10"));
    checking("the good rows", OK, "status ok, 00:10", DOWN)
        .calling(() -> goodRows(decoded, spark))
        .is(sorted(OK_ROW, DOWN_ROW));
  }

  @Fact(order = 3)
  @DisplayName("a field that is missing or null is null, and the record is good")
  void missing(DecodeJson answer, SparkSandbox spark) throws Exception {
    String[] values = {
      "{\"status\":\"ok\"}",
      "{\"status\":null,\"timestamp\":\"2020-01-01T00:05:00Z\",\"sensor\":{\"id\":9}}",
      "{\"sensor\":null,\"more\":[1,2],\"status\":\"down\"}"
    };
    Dataset<Row> decoded = decoded(answer, feed(spark, values).table());
    check("the rows")
        .given("values", List.of(values))
        .smellsWhen("missing-is-broken", rows -> rows.toString().contains("{"))
        .smellsWhen("missing-is-broken", rows -> ((List<?>) rows).size() < values.length)
        .calling(() -> rows(decoded, spark))
        .is(
            sorted(
                "ok | null | null | null | null",
                "null | 2020-01-01 00:05:00 | 9 | null | null",
                "down | null | null | null | null"));
  }

  @Fact(order = 4)
  @DisplayName("other malformed records: cut off, of a wrong type, of another shape, empty")
  void otherMalformed(DecodeJson answer, SparkSandbox spark) throws Exception {
    String[] values = {
      "{\"status\":\"ok\",\"timestamp\":",
      "{\"status\":\"ok\",\"timestamp\":\"yesterday\"}",
      "{\"status\":\"ok\",\"sensor\":{\"id\":\"seven\"}}",
      "42",
      "größer als λ"
    };
    Dataset<Row> decoded = decoded(answer, feed(spark, values).table());
    checking("the texts in broken", values)
        .calling(() -> broken(decoded, spark))
        .is(sorted(values));
  }

  @Fact(order = 5)
  @DisplayName("the stream goes on behind a malformed record")
  void stream(DecodeJson answer, SparkSandbox spark) throws Exception {
    Feed<Row> feed = feed(spark, "{", OK);
    Dataset<Row> decoded = columns(decoded(answer, feed.rows()), spark);
    checking("the texts in broken, and the status of the good records", "{", OK)
        .calling(
            () ->
                spark
                    .available(decoded.selectExpr("coalesce(broken, status)"), spark.folder("c"))
                    .stream()
                    .flatMap(batch -> batch.rows().stream())
                    .sorted()
                    .toList())
        .is(sorted("{", "ok"));
  }

  private static Check checking(String what, String... values) {
    return check(what)
        .given("values", List.of(values))
        .smellsOfError("fails-fast", "MALFORMED_RECORD_IN_PARSING")
        .smellsOfError("fails-fast", "CAST_INVALID_INPUT");
  }

  private static Dataset<Row> decoded(DecodeJson answer, Dataset<Row> records) throws Exception {
    Dataset<?>[] decoded = new Dataset<?>[1];
    check("calling decoded")
        .smellsOfError("no-cast", "DATATYPE_MISMATCH")
        .calling(() -> decoded[0] = answer.decoded(records))
        .satisfies("a Dataset", result -> result != null);
    return decoded[0].toDF();
  }

  private static List<String> rows(Dataset<Row> decoded, SparkSandbox spark) {
    return spark.rows(columns(decoded, spark));
  }

  private static List<String> goodRows(Dataset<Row> decoded, SparkSandbox spark) {
    return spark.rows(columns(decoded, spark).where("broken is null"));
  }

  private static List<String> broken(Dataset<Row> decoded, SparkSandbox spark) {
    // Spark computes no column that nobody wants, and then it does not look for faults in it.
    return columns(decoded, spark).collectAsList().stream()
        .map(row -> row.<String>getAs("broken"))
        .filter(text -> text != null)
        .sorted()
        .toList();
  }

  private static Dataset<Row> columns(Dataset<Row> decoded, SparkSandbox spark) {
    return spark.columns(
        check("the columns, sorted"),
        decoded,
        "status string, timestamp timestamp, id int, place string, broken string");
  }

  private static List<String> types(Dataset<Row> result) {
    return Arrays.stream(result.schema().fields())
        .map((StructField field) -> field.name() + " " + field.dataType().simpleString())
        .sorted()
        .toList();
  }

  private static Feed<Row> feed(SparkSandbox spark, String... values) {
    Feed<Row> feed = spark.feed(RECORD);
    for (int i = 0; i < values.length; i++) {
      byte[] value = values[i].getBytes(StandardCharsets.UTF_8);
      feed.add(Feed.row(null, value, "status", 0, (long) i, WRITTEN, 0));
    }
    return feed;
  }

  private static List<String> sorted(String... rows) {
    return Stream.of(rows).sorted().toList();
  }
}
