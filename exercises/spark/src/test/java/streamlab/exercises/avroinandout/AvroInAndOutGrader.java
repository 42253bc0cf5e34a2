package streamlab.exercises.avroinandout;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static streamlab.grade.Check.check;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.Feed;

@Grader(AvroInAndOut.class)
@ExtendWith({KafkaSandboxExtension.class, SparkSandboxExtension.class})
@DisplayName("Avro in and out")
class AvroInAndOutGrader {

  private static final String INVOICE = "InvoiceNumber string, Total int";

  /** The columns of Spark's Kafka source. */
  private static final String RECORD =
      "key binary, value binary, topic string, partition int, offset bigint, timestamp timestamp,"
          + " timestampType int";

  private static final Timestamp WRITTEN = Timestamp.valueOf("2019-02-05 08:00:00");
  private static final String A1 = "00044131C801";

  @Fact(order = 1, points = 2)
  @DisplayName("the invoice A1 of 100 becomes these six bytes, under its number as key")
  void bytes(AvroInAndOut answer, SparkSandbox spark) throws Exception {
    encoding("key, and value in hex", "A1 | 100")
        .smells(
            "text-for-binary", List.of("A1 | " + hexOf("{\"InvoiceNumber\":\"A1\",\"Total\":100}")))
        .smells("text-for-binary", List.of("A1 | " + hexOf("A1,100")))
        .smells("one-column-only", List.of("A1 | C801"))
        .smells("one-column-only", List.of("A1 | 00C801"))
        .calling(() -> encoded(answer, spark, Feed.row("A1", 100)))
        .is(List.of("A1 | " + A1));
  }

  @Fact(order = 2)
  @DisplayName("a number that is null, negative totals and large ones")
  void otherInvoices(AvroInAndOut answer, SparkSandbox spark) throws Exception {
    encoding("key, and value in hex", "null | -1", "größer | 2147483647", "(empty) | 0")
        .smellsWhen("schema-of-sparks", rows -> rows.toString().contains("null | 0200"))
        .calling(
            () ->
                encoded(
                    answer,
                    spark,
                    Feed.row(null, -1),
                    Feed.row("größer", Integer.MAX_VALUE),
                    Feed.row("", 0)))
        .is(sorted("null | 0201", "größer | 00106772C3B6C39F6572FEFFFFFF0F", " | 000000"));
  }

  @Fact(order = 3)
  @DisplayName("plain values are read")
  void plain(AvroInAndOut answer, SparkSandbox spark) throws Exception {
    decoding("the invoices", A1, "0201", "000000")
        .smellsWhen("always-stripped", rows -> !rows.toString().contains("A1 | 100"))
        .calling(() -> decoded(answer, spark, false, A1, "0201", "000000"))
        .is(sorted("A1 | 100", "null | -1", " | 0"));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("values with a registry's five bytes in front are read")
  void framed(AvroInAndOut answer, SparkSandbox spark) throws Exception {
    String first = "0000000007" + A1;
    String second = "0000012345" + "0201";
    decoding("the invoices", first, second)
        .smells("frame-left", sorted(" | 0", " | 0"))
        .smells("frame-left", sorted(" | 0", " | -1"))
        .smellsWhen("one-off", rows -> offByOne(answer, spark))
        .calling(() -> decoded(answer, spark, true, first, second))
        .is(sorted("A1 | 100", "null | -1"));
  }

  @Fact(order = 5)
  @DisplayName("a value that can't be read gives nulls, and the others are read")
  void unreadable(AvroInAndOut answer, SparkSandbox spark) throws Exception {
    decoding("the invoices", "FF", A1)
        .smellsOfError("fails-fast", "FAILFAST")
        .smellsOfError("fails-fast", "AVRO")
        .calling(() -> decoded(answer, spark, false, "FF", A1))
        .is(sorted("null | null", "A1 | 100"));
  }

  @Fact(order = 6)
  @DisplayName("invoices come back from a real topic as they went in, as a stream")
  void roundTrip(AvroInAndOut answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    String topic = kafka.topic("invoices", 1);
    Feed<Row> feed = spark.feed(INVOICE);
    feed.add(Feed.row("INV-1001", 1200), Feed.row("λ", -300), Feed.row(null, 0));
    answer
        .encoded(feed.table())
        .write()
        .format("kafka")
        .options(kafka.cluster().sparkOptions())
        .option("topic", topic)
        .save();
    Dataset<Row> records =
        spark
            .session()
            .readStream()
            .format("kafka")
            .options(kafka.cluster().sparkOptions())
            .option("subscribe", topic)
            .option("startingOffsets", "earliest")
            .load();
    check("the invoices that come back")
        .given("invoices", feed.texts())
        .calling(
            () ->
                spark
                    .available(
                        columns(answer.decoded(records, false), spark), spark.folder("checkpoint"))
                    .stream()
                    .flatMap(batch -> batch.rows().stream())
                    .sorted()
                    .toList())
        .is(sorted("INV-1001 | 1200", "λ | -300", "null | 0"));
  }

  /** Whether a prefix of one byte less is read as it should be. */
  private static boolean offByOne(AvroInAndOut answer, SparkSandbox spark) {
    return decoded(answer, spark, true, "00000007" + A1).equals(List.of("A1 | 100"))
        || decoded(answer, spark, true, "000000000007" + A1).equals(List.of("A1 | 100"));
  }

  private static Check encoding(String what, String... invoices) {
    return check(what).given("invoices", List.of(invoices));
  }

  private static Check decoding(String what, String... values) {
    return check(what).given("values, in hex", List.of(values));
  }

  private static List<String> encoded(AvroInAndOut answer, SparkSandbox spark, Row... invoices) {
    Feed<Row> feed = spark.feed(INVOICE);
    feed.add(invoices);
    Dataset<Row> encoded = answer.encoded(feed.table());
    check("what encoded gives").that(encoded).satisfies("a Dataset", Objects::nonNull);
    check("the columns, sorted")
        .that(Stream.of(encoded.columns()).sorted().toList())
        .is(List.of("key", "value"));
    return spark.rows(encoded.select(col("key").cast("string"), hex(col("value").cast("binary"))));
  }

  private static List<String> decoded(
      AvroInAndOut answer, SparkSandbox spark, boolean framed, String... values) {
    Feed<Row> feed = spark.feed(RECORD);
    for (int i = 0; i < values.length; i++) {
      byte[] value = HexFormat.of().parseHex(values[i]);
      feed.add(Feed.row(null, value, "invoices", 0, (long) i, WRITTEN, 0));
    }
    return spark.rows(columns(answer.decoded(feed.table(), framed), spark));
  }

  private static Dataset<Row> columns(Dataset<Row> decoded, SparkSandbox spark) {
    return spark.columns(check("the columns, sorted"), decoded, INVOICE);
  }

  private static String hexOf(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> sorted(String... rows) {
    return Stream.of(rows).sorted().toList();
  }
}
