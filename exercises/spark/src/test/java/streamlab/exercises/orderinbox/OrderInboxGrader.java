package streamlab.exercises.orderinbox;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.Queries;

@Grader(OrderInbox.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("An inbox of orders")
class OrderInboxGrader {

  private static final String INLINE_CLEANING = "spark.sql.streaming.fileSource.cleaner.numThreads";
  private static final List<String> COLUMNS =
      List.of("amount: decimal(10,2)", "customer: string", "id: string", "ordered: timestamp");
  private static final String ANN =
      "{\"id\":\"0042\",\"customer\":\"Ann\",\"amount\":12.50,\"ordered\":\"2024-03-01T10:00:07Z\"}";
  private static final String BOB =
      "{\"id\":\"0043\",\"customer\":\"Bob\",\"amount\":30,\"ordered\":\"2024-03-01T10:02:00Z\"}";
  private static final String CID =
      "{\"id\":\"0044\",\"customer\":\"Cid\",\"amount\":7.99,\"ordered\":\"2024-03-01T10:05:30Z\"}";

  @Fact(order = 1, points = 2)
  @DisplayName("the stream has its four columns while the inbox is still empty")
  void declared(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Dataset<Row> orders = orders(answer, sandbox, new Inbox(folder));
    List<String> columns =
        Arrays.stream(orders.schema().fields())
            .map(field -> field.name() + ": " + field.dataType().simpleString())
            .map(column -> column.toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    check("the columns, sorted")
        .smells(
            "all-text",
            List.of("amount: string", "customer: string", "id: string", "ordered: string"))
        .smellsWhen("binary-amount", seen -> seen.toString().matches(".*amount: (double|float).*"))
        .smellsWhen("id-as-number", seen -> seen.toString().matches(".*id: (int|bigint).*"))
        .that(columns)
        .is(COLUMNS);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("each file is a micro-batch, the oldest comes first")
  void oneByOne(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Inbox inbox = threeFiles(folder);
    checking("the ids of each micro-batch")
        .smells("all-at-once", List.of("[0042, 0043, 0044]"))
        .smells("newest-first", List.of("[0044]", "[0043]", "[0042]"))
        .calling(() -> run(answer, sandbox, inbox, "id"))
        .is(List.of("[0042]", "[0043]", "[0044]"));
  }

  @Fact(order = 3)
  @DisplayName("cents, zeros and times arrive as they were sent")
  void values(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Inbox inbox = threeFiles(folder);
    checking("the rows")
        .calling(
            () ->
                run(answer, sandbox, inbox, "id", "customer", "amount", "ordered").stream()
                    .map(batch -> batch.substring(1, batch.length() - 1))
                    .flatMap(batch -> Arrays.stream(batch.split(", ")))
                    .sorted()
                    .toList())
        .is(
            List.of(
                "0042 | Ann | 12.50 | 2024-03-01 10:00:07",
                "0043 | Bob | 30.00 | 2024-03-01 10:02:00",
                "0044 | Cid | 7.99 | 2024-03-01 10:05:30"));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("files that are done lie in the archive, and the last one still in the inbox")
  void archived(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Inbox inbox = threeFiles(folder);
    checking("where the files lie after three micro-batches")
        .smells("not-archived", List.of("inbox: a.json", "inbox: b.json", "inbox: c.json"))
        .smells("deletes", List.of("inbox: b.json"))
        .smells("deletes", List.of())
        .calling(
            () -> {
              run(answer, sandbox, inbox, "id");
              return inbox.places();
            })
        .is(List.of("archive: a.json", "archive: c.json", "inbox: b.json"));
  }

  @Fact(order = 5)
  @DisplayName("a file of another kind is neither read nor moved")
  void stray(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Inbox inbox = new Inbox(folder);
    inbox.drop("notes.txt", "please call back");
    inbox.drop("c.json", ANN);
    inbox.drop("b.json", CID);
    checking("the ids of each micro-batch")
        .smellsOfError("takes-strays", "Unrecognized token 'please'")
        .smellsWhen("takes-strays", batches -> batches.toString().contains("[null]"))
        .smellsWhen("takes-strays", batches -> batches.toString().contains("[]"))
        .calling(() -> run(answer, sandbox, inbox, "id"))
        .is(List.of("[0042]", "[0044]"));
    checking("where the files lie")
        .that(inbox.places())
        .is(List.of("archive: c.json", "inbox: b.json", "inbox: notes.txt"));
  }

  @Fact(order = 6)
  @DisplayName("a record that is no JSON ends the query")
  void broken(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) {
    Inbox inbox = new Inbox(folder);
    inbox.drop("a.json", ANN, "please ignore");
    checking("a file with a good and a broken record")
        .smellsWhen("permissive", batches -> batches.toString().contains("null"))
        .smells("drops-malformed", List.of("[0042 | Ann]"))
        .fails(
            "JsonParseException",
            "an error: the record is no JSON",
            () -> run(answer, sandbox, inbox, "id", "customer"));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("other orders, in two runs: the second goes on where the first one ended")
  void otherOrders(OrderInbox answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Inbox inbox = new Inbox(folder);
    inbox.drop("z-1.json", order("7", "99999999.99"), order("0007", "0.01"));
    inbox.drop("y-2.json", order("x8", "1e2"));
    inbox.drop("readme.md", "# Orders");
    checking("id and amount in each micro-batch of the first run")
        .calling(() -> run(answer, sandbox, inbox, "id", "amount"))
        .is(List.of("[0007 | 0.01, 7 | 99999999.99]", "[x8 | 100.00]"));
    inbox.drop("a-3.json", order("09", "5"));
    checking("id and amount in each micro-batch of the second run")
        .calling(() -> run(answer, sandbox, inbox, "id", "amount"))
        .is(List.of("[09 | 5.00]"));
  }

  private static String order(String id, String amount) {
    return ANN.replace("0042", id).replace("12.50", amount);
  }

  private static Inbox threeFiles(Path folder) {
    Inbox inbox = new Inbox(folder);
    inbox.drop("c.json", ANN);
    inbox.drop("a.json", BOB);
    inbox.drop("b.json", CID);
    return inbox;
  }

  private static Check checking(String what) {
    return check(what)
        .smellsOfError("infers-schema", "Schema must be specified when creating a streaming source")
        .smellsOfError("misspelt-archive-dir", "Archive mode must be used with 'sourceArchiveDir'");
  }

  private static Dataset<Row> orders(OrderInbox answer, SparkSandbox sandbox, Inbox inbox)
      throws Exception {
    // Files are moved by the query's own thread: what a run did can be seen when it has ended.
    sandbox.session().conf().set(INLINE_CLEANING, "0");
    List<Dataset<Row>> returned = new ArrayList<>();
    check("calling orders")
        .smellsOfError("infers-schema", "Schema must be specified when creating a streaming source")
        .smellsOfError("infers-schema", "UNABLE_TO_INFER_SCHEMA")
        .calling(
            () -> {
              returned.add(answer.orders(sandbox.session(), inbox.inbox(), inbox.archive()));
              return returned.get(0);
            })
        .satisfies("a Dataset", Objects::nonNull);
    check("what comes back")
        .smells("batch-read", "a table that does not go on")
        .that(returned.get(0).isStreaming() ? "a stream" : "a table that does not go on")
        .is("a stream");
    return returned.get(0);
  }

  /** Lets the stream take all that is there: a text per micro-batch, its rows sorted. */
  private static List<String> run(
      OrderInbox answer, SparkSandbox sandbox, Inbox inbox, String... columns) throws Exception {
    Dataset<Row> orders = orders(answer, sandbox, inbox);
    List<String> batches = Collections.synchronizedList(new ArrayList<>());
    VoidFunction2<Dataset<Row>, Long> keep =
        (batch, id) ->
            batches.add(DatasetTables.rowTexts(batch).stream().sorted().toList().toString());
    Queries.untilCaughtUp(
        orders
            .selectExpr(columns)
            .writeStream()
            .foreachBatch(keep)
            .trigger(Trigger.AvailableNow())
            .option("checkpointLocation", inbox.checkpoint().toString())
            .start());
    return List.copyOf(batches);
  }
}
