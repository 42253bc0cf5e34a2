package streamlab.exercises.invoicestofiles;

import static streamlab.grade.Check.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.data.Invoice;
import streamlab.data.Samples;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;
import streamlab.show.Values;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.Queries;

@Grader(InvoicesToFiles.class)
@ExtendWith({KafkaSandboxExtension.class, SparkSandboxExtension.class})
@DisplayName("Invoices to files")
class InvoicesToFilesGrader {

  private static final String COLUMNS =
      "InvoiceNumber string, CustomerCardNo string, ItemCode string, ItemPrice double, ItemQty int";

  private static final List<Invoice> THREE =
      List.of(
          invoice("INV-1001", "5556789", item("A1", 500, 2), item("A2", 200, 1)),
          invoice("INV-1002", "2233445", item("B1", 150, 2)),
          invoice(
              "INV-1003", "7788990", item("C1", 100, 1), item("C2", 150.5, 1), item("C3", 200, 1)));
  private static final Invoice FOURTH = invoice("INV-1004", "1029384", item("D1", 80, 1));

  @Fact(order = 1, points = 2)
  @DisplayName("three invoices become six rows in JSON files")
  void sixRows(InvoicesToFiles answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    Shop shop = new Shop(answer, kafka, spark);
    shop.sells(THREE);
    shop.start();
    shop.comparing("the rows in the files", THREE).that(shop.rows()).is(expected(THREE));
  }

  @Fact(order = 2)
  @DisplayName("a fourth invoice that comes while the query runs makes seven")
  void fourth(InvoicesToFiles answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    Shop shop = new Shop(answer, kafka, spark);
    shop.sells(THREE);
    StreamingQuery query = shop.start();
    shop.sells(List.of(FOURTH));
    check("whether the query goes on")
        .smells("already-ended", "it has ended")
        .that(query.isActive() ? "it runs" : "it has ended")
        .is("it runs");
    Queries.untilCaughtUp(query);
    List<Invoice> all = Stream.concat(THREE.stream(), Stream.of(FOURTH)).toList();
    shop.comparing("the rows in the files", all)
        .smells("overwrites", expected(List.of(FOURTH)))
        .that(shop.rows())
        .is(expected(all));
  }

  @Fact(order = 3)
  @DisplayName("an invoice without items has a row with its number and card")
  void withoutItems(InvoicesToFiles answer, KafkaSandbox kafka, SparkSandbox spark)
      throws Exception {
    List<Invoice> two = List.of(THREE.get(1), invoice("INV-1005", "8675309"));
    Shop shop = new Shop(answer, kafka, spark);
    shop.sells(two);
    shop.start();
    shop.comparing("the rows in the files", two)
        .smells("lost-invoice", expected(List.of(THREE.get(1))))
        .that(shop.rows())
        .is(expected(two));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("after a stop and a restart on the same folders no row is lost or there twice")
  void restart(InvoicesToFiles answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    Shop shop = new Shop(answer, kafka, spark);
    shop.sells(THREE);
    shop.start().stop();
    shop.sells(List.of(FOURTH));
    shop.start().stop();
    shop.start().stop();
    List<Invoice> all = Stream.concat(THREE.stream(), Stream.of(FOURTH)).toList();
    boolean kept = Files.isDirectory(shop.checkpoint.resolve("offsets"));
    shop.comparing("the rows in the files after two restarts", all)
        .smellsWhen("no-checkpoint", rows -> !kept)
        .that(shop.rows())
        .is(expected(all));
  }

  @Fact(order = 5)
  @DisplayName("twenty other invoices, before a restart and after it")
  void others(InvoicesToFiles answer, KafkaSandbox kafka, SparkSandbox spark) throws Exception {
    List<Invoice> all = Samples.invoices(27).count(20).events();
    Shop shop = new Shop(answer, kafka, spark);
    shop.sells(all.subList(0, 12));
    shop.start().stop();
    shop.sells(all.subList(12, 20));
    shop.start();
    shop.comparing("the rows in the files", all).that(shop.rows()).is(expected(all));
  }

  /** A topic of invoices, and the two folders of a query over it. */
  private static final class Shop {

    private final InvoicesToFiles answer;
    private final KafkaSandbox kafka;
    private final SparkSandbox spark;
    private final String topic;
    private final Path output;
    private final Path checkpoint;

    Shop(InvoicesToFiles answer, KafkaSandbox kafka, SparkSandbox spark) {
      this.answer = answer;
      this.kafka = kafka;
      this.spark = spark;
      this.topic = kafka.topic("invoices", 1);
      this.output = spark.folder("output");
      this.checkpoint = spark.folder("checkpoint");
    }

    void sells(List<Invoice> invoices) {
      kafka.send(topic, invoices.stream().map(Invoice::json).toArray(String[]::new));
    }

    /** Starts the answer's query and waits until all that is there now is done. */
    StreamingQuery start() throws Exception {
      StreamingQuery[] query = new StreamingQuery[1];
      check("starting the query")
          .smellsOfError("complete-mode", "output mode")
          .calling(
              () -> query[0] = answer.start(records(), output.toString(), checkpoint.toString()))
          .satisfies("a query", Objects::nonNull);
      return Queries.untilCaughtUp(query[0]);
    }

    private Dataset<Row> records() {
      return spark
          .session()
          .readStream()
          .format("kafka")
          .options(kafka.cluster().sparkOptions())
          .option("subscribe", topic)
          .option("startingOffsets", "earliest")
          .load();
    }

    Check comparing(String what, List<Invoice> invoices) {
      return check(what).given("invoices so far", invoices.stream().map(Invoice::json).toList());
    }

    List<String> rows() throws Exception {
      Dataset<Row> files = spark.session().read().json(output.toString());
      List<String> names = List.of(files.columns());
      check("the columns in the JSON files")
          .smellsWhen("other-format", columns -> names.contains("_corrupt_record"))
          .smellsWhen("not-flat", columns -> names.contains("InvoiceLineItems"))
          .that(names.stream().sorted().toList())
          .is(List.of("CustomerCardNo", "InvoiceNumber", "ItemCode", "ItemPrice", "ItemQty"));
      return spark.rows(spark.session().read().schema(COLUMNS).json(output.toString()));
    }
  }

  private static List<String> expected(List<Invoice> invoices) {
    return invoices.stream().flatMap(InvoicesToFilesGrader::rows).sorted().toList();
  }

  private static Stream<String> rows(Invoice invoice) {
    String begin = invoice.number() + " | " + invoice.cardNumber() + " | ";
    return invoice.items().isEmpty()
        ? Stream.of(begin + "null | null | null")
        : invoice.items().stream()
            .map(
                item ->
                    begin + Values.rowText(List.of(item.code(), item.price(), item.quantity())));
  }

  private static Invoice.Item item(String code, double price, int quantity) {
    return new Invoice.Item(code, price, quantity);
  }

  private static Invoice invoice(String number, String card, Invoice.Item... items) {
    return new Invoice(number, Instant.parse("2019-02-05T08:00:00Z"), card, true, List.of(items));
  }
}
