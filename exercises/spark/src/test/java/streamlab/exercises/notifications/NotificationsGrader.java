package streamlab.exercises.notifications;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static streamlab.grade.Check.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.data.Invoice;
import streamlab.data.Samples;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.Feed;
import streamlab.spark.stream.Queries;

@Grader(Notifications.class)
@ExtendWith({KafkaSandboxExtension.class, SparkSandboxExtension.class})
@DisplayName("Notifications")
class NotificationsGrader {

  private static final StructType INVOICE =
      StructType.fromDDL(
          "InvoiceNumber string, CustomerCardNo string, CustomerType string, TotalAmount double,"
              + " InvoiceLineItems array<struct<ItemCode string, ItemPrice double, ItemQty int>>");

  private static final List<Invoice> OF_TASK =
      List.of(
          invoice("INV-1001", "5556789", true, item("A1", 500, 2), item("A2", 200, 1)),
          invoice("INV-1002", "2233445", false, item("B1", 150, 2)),
          invoice(
              "INV-1003",
              "7788990",
              true,
              item("C1", 100, 1),
              item("C2", 150.5, 1),
              item("C3", 200, 1)));

  /** A number with more digits than a sum of money has. */
  private static final Pattern NUMBER = Pattern.compile("(?<=:)-?\\d+\\.\\d+(E\\d+)?");

  @Fact(order = 1, points = 2)
  @DisplayName("INV-1001 has its number as key and the three fields as JSON")
  void first(Notifications answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    List<Invoice> invoices = OF_TASK.subList(0, 1);
    comparing("the record in the topic", invoices)
        .calling(() -> written(answer, table(invoices, spark), kafka))
        .is(expected(invoices));
  }

  @Fact(order = 2)
  @DisplayName("three invoices have three records")
  void three(Notifications answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    comparing("the records in the topic", OF_TASK)
        .smells("prime-only", expected(List.of(OF_TASK.get(0), OF_TASK.get(2))))
        .calling(() -> written(answer, table(OF_TASK, spark), kafka))
        .is(expected(OF_TASK));
  }

  @Fact(order = 3)
  @DisplayName("an invoice of nothing is worth no points, and is told, too")
  void nothing(Notifications answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    List<Invoice> invoices = List.of(invoice("INV-7", "42", false));
    comparing("the record in the topic", invoices)
        .calling(() -> written(answer, table(invoices, spark), kafka))
        .is(expected(invoices));
  }

  @Fact(order = 4)
  @DisplayName("the sink takes the frame of a stream, too")
  void stream(Notifications answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    Feed<Row> feed = feed(OF_TASK, spark);
    String topic = kafka.topic("notifications", 1);
    comparing("the records in the topic", OF_TASK)
        .calling(
            () -> {
              StreamingQuery query =
                  answer
                      .notifications(decoded(feed.rows()))
                      .writeStream()
                      .format("kafka")
                      .options(kafka.cluster().sparkOptions())
                      .option("topic", topic)
                      .option("checkpointLocation", spark.folder("checkpoint").toString())
                      .trigger(Trigger.AvailableNow())
                      .start();
              Queries.untilCaughtUp(query);
              return records(kafka, topic);
            })
        .is(expected(OF_TASK));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("thirty other invoices")
  void others(Notifications answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    List<Invoice> invoices = Samples.invoices(39).count(30).events();
    comparing("the records in the topic", invoices)
        .calling(() -> written(answer, table(invoices, spark), kafka))
        .is(expected(invoices));
  }

  private static Check comparing(String what, List<Invoice> invoices) {
    return check(what)
        .given("invoices", invoices.stream().map(Invoice::json).toList())
        .smellsOfError("unnamed-value", "attribute 'value' not found")
        .smellsOfError("numeric-value", "must be a")
        .smellsWhen("key-missing", rows -> all(rows, row -> row.startsWith("null | ")))
        .smellsWhen("per-item", rows -> ((List<?>) rows).size() > invoices.size())
        .smellsWhen("field-names", rows -> all(rows, row -> !row.contains("LoyaltyPoints")))
        .smellsWhen("no-points", rows -> fieldsOnly(rows).equals(fieldsOnly(expected(invoices))));
  }

  private static boolean all(Object rows, Predicate<String> what) {
    List<?> texts = (List<?>) rows;
    return !texts.isEmpty() && texts.stream().allMatch(row -> what.test(row.toString()));
  }

  private static List<String> fieldsOnly(Object rows) {
    return ((List<?>) rows)
        .stream().map(row -> row.toString().replaceAll("\"LoyaltyPoints\":.*", "")).toList();
  }

  private static List<String> written(
      Notifications answer, Dataset<Row> invoices, KafkaSandbox kafka) {
    Dataset<Row> frame = answer.notifications(invoices);
    check("what comes back").that(frame).satisfies("a Dataset", Objects::nonNull);
    String topic = kafka.topic("notifications", 1);
    frame
        .write()
        .format("kafka")
        .options(kafka.cluster().sparkOptions())
        .option("topic", topic)
        .save();
    return records(kafka, topic);
  }

  private static List<String> records(KafkaSandbox kafka, String topic) {
    return kafka.read(topic).stream()
        .map(record -> record.key() + " | " + rounded(record.value()))
        .sorted()
        .toList();
  }

  /** Without the last digits of a double, which the order of a multiplication decides. */
  private static String rounded(String json) {
    return NUMBER
        .matcher(String.valueOf(json))
        .replaceAll(number -> rounded(Double.parseDouble(number.group())));
  }

  private static String rounded(double number) {
    return new BigDecimal(number)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static List<String> expected(List<Invoice> invoices) {
    return invoices.stream()
        .map(
            invoice ->
                "%s | {\"CustomerCardNo\":\"%s\",\"TotalAmount\":%s,\"LoyaltyPoints\":%s}"
                    .formatted(
                        invoice.number(),
                        invoice.cardNumber(),
                        rounded(invoice.total()),
                        rounded(invoice.total() / 10)))
        .sorted()
        .toList();
  }

  private static Dataset<Row> table(List<Invoice> invoices, SparkSandbox spark) {
    return decoded(feed(invoices, spark).table());
  }

  private static Dataset<Row> decoded(Dataset<Row> texts) {
    return texts.select(from_json(col("text"), INVOICE).as("data")).select("data.*");
  }

  private static Feed<Row> feed(List<Invoice> invoices, SparkSandbox spark) {
    Feed<Row> feed = spark.feed("text string");
    feed.add(invoices.stream().map(invoice -> Feed.row(invoice.json())).toList());
    return feed;
  }

  private static Invoice.Item item(String code, double price, int quantity) {
    return new Invoice.Item(code, price, quantity);
  }

  private static Invoice invoice(String number, String card, boolean prime, Invoice.Item... items) {
    return new Invoice(number, Instant.parse("2019-02-05T08:00:00Z"), card, prime, List.of(items));
  }
}
