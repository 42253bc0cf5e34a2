package streamlab.spark.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.grade.Check;
import streamlab.grade.FactFailed;
import streamlab.grade.run.Surroundings;
import streamlab.spark.Lab;
import streamlab.spark.stream.AvailableNow.MicroBatch;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@DisplayName("Spark for a fact")
class SparkSandboxTest {

  private final SparkSession spark = Lab.spark();
  private final SparkSurroundings surroundings = new SparkSurroundings();

  @BeforeEach
  void prepare() {
    surroundings.prepare();
  }

  @AfterEach
  void stop() {
    Lab.stopAll();
  }

  private static StreamingQuery startedByAnswer(Dataset<Row> stream) throws Exception {
    return stream.writeStream().format("noop").start();
  }

  @Test
  @DisplayName("is the lab's session with its settings as delivered, then again as it was")
  void settings() {
    spark.conf().set("spark.sql.session.timeZone", "Europe/Berlin");
    spark.conf().set("spark.sql.caseSensitive", "true");
    Map<String, String> before =
        scala.jdk.javaapi.CollectionConverters.asJava(spark.conf().getAll());
    try (SparkSandbox sandbox = new SparkSandbox()) {
      assertEquals(spark, sandbox.session());
      assertEquals("UTC", spark.conf().get("spark.sql.session.timeZone"));
      assertEquals("false", spark.conf().get("spark.sql.caseSensitive"));
      assertEquals("1", spark.conf().get("spark.sql.shuffle.partitions"));
      spark.conf().set("spark.sql.ansi.enabled", "false");
    }
    assertEquals(before, scala.jdk.javaapi.CollectionConverters.asJava(spark.conf().getAll()));
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().unset("spark.sql.caseSensitive");
  }

  @Test
  @DisplayName("drops the answer's temporary views and brings the notebook's back")
  void views() {
    spark.range(3).createOrReplaceTempView("trades");
    try (SparkSandbox sandbox = new SparkSandbox()) {
      Feed<String> feed = sandbox.feed(String.class);
      feed.rows().createOrReplaceTempView("trades");
      feed.rows().createOrReplaceTempView("others");
      DrivenQuery<String> query =
          sandbox.query(feed, spark.sql("select * from trades"), OutputMode.Append());
      assertEquals(List.of("a"), query.step("a"));
    }
    assertEquals(3, spark.table("trades").count());
    assertFalse(spark.catalog().tableExists("others"));
    spark.catalog().dropTempView("trades");
  }

  @Test
  @DisplayName("ends its own queries without a word")
  void own() {
    DrivenQuery<String> query;
    try (SparkSandbox sandbox = new SparkSandbox()) {
      Feed<String> feed = sandbox.feed(String.class);
      query = sandbox.query(feed, feed.rows(), OutputMode.Append());
      assertEquals(0, sandbox.queriesOfAnswer());
    }
    assertFalse(query.query().isActive());
    assertEquals(List.of(), surroundings.tidy());
  }

  @Test
  @DisplayName("stops what the answer left running, in any session, and tells it once")
  void left() throws Exception {
    try (SparkSandbox sandbox = new SparkSandbox()) {
      StreamingQuery ended =
          sandbox
              .feed(String.class)
              .rows()
              .writeStream()
              .format("noop")
              .trigger(Trigger.AvailableNow())
              .start();
      ended.awaitTermination();
      assertEquals(1, sandbox.queriesOfAnswer(), "one that has ended counts as well");
      startedByAnswer(sandbox.feed(String.class).rows());
      assertEquals(2, sandbox.queriesOfAnswer());
    }
    assertEquals(
        List.of("Your answer left a streaming query running; it was stopped."),
        surroundings.tidy());
    assertEquals(List.of(), surroundings.tidy());

    startedByAnswer(Feed.of(spark, String.class).rows());
    startedByAnswer(Feed.of(spark.newSession(), String.class).rows());
    assertEquals(
        List.of("Your answer left 2 streaming queries running; they were stopped."),
        new SparkSurroundings().tidy());
  }

  @Test
  @DisplayName("spares what ran before the grade")
  void spared() throws Exception {
    StreamingQuery notebooks = startedByAnswer(Feed.of(spark, String.class).rows());
    surroundings.prepare();
    try (SparkSandbox sandbox = new SparkSandbox()) {
      assertEquals(0, sandbox.queriesOfAnswer());
    }
    assertEquals(List.of(), surroundings.tidy());
    assertTrue(notebooks.isActive());
  }

  @Test
  @DisplayName("survives an answer that stops the session, and tells it once")
  void stopped() {
    try (SparkSandbox sandbox = new SparkSandbox()) {
      sandbox.session().stop();
    }
    try (SparkSandbox sandbox = new SparkSandbox()) {
      assertEquals(List.of("0"), sandbox.rows(sandbox.session().range(1)));
    }
    assertEquals(
        List.of("Your answer stopped the Spark session; a new one was started."),
        surroundings.tidy());
    assertEquals(List.of(), surroundings.tidy());
  }

  @Test
  @DisplayName("tells an answer that gives nothing, or a table for a stream")
  void notAStream() {
    try (SparkSandbox sandbox = new SparkSandbox()) {
      Feed<String> feed = sandbox.feed(String.class);
      assertThrows(FactFailed.class, () -> sandbox.query(feed, null, OutputMode.Append()));
      FactFailed table =
          assertThrows(
              FactFailed.class, () -> sandbox.query(feed, feed.table(), OutputMode.Append()));
      assertEquals("a stream", table.expectedText());
    }
  }

  @Test
  @DisplayName("takes columns by name, in the task's order and types")
  void columns() {
    try (SparkSandbox sandbox = new SparkSandbox()) {
      Dataset<Row> rows = sandbox.session().sql("select 1 as N, 'a' as word");
      assertEquals(
          List.of("a | 1"),
          sandbox.rows(sandbox.columns(Check.check("columns"), rows, "word string, n bigint")));
      FactFailed other =
          assertThrows(
              FactFailed.class,
              () -> sandbox.columns(Check.check("columns"), rows, "word string, count bigint"));
      assertEquals("count\nword", other.expectedText());
    }
  }

  @Test
  @DisplayName("is found for what needs spark, and for nothing else")
  void service() {
    List<Surroundings> found =
        ServiceLoader.load(Surroundings.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.serve("spark"))
            .toList();
    assertEquals(1, found.size());
    assertFalse(found.get(0).serve("kafka"));
  }

  @Test
  @DisplayName(
      "runs a stream to its end, goes on there on the same checkpoint, takes its folder away")
  void available() throws Exception {
    Path folder;
    try (SparkSandbox sandbox = new SparkSandbox()) {
      folder = sandbox.folder("checkpoint");
      Path in = sandbox.folder("in");
      Files.writeString(in.resolve("1.csv"), "1\n2\n");
      Dataset<Row> stream = spark.readStream().schema("n int").csv(in.toString());
      assertEquals(List.of("1", "2"), sandbox.available(stream, folder).get(0).rows());
      Files.writeString(in.resolve("2.csv"), "3\n");
      assertEquals(List.of(new MicroBatch(List.of("3"), 1)), sandbox.available(stream, folder));
      assertEquals(List.of(), sandbox.available(stream, folder));
      assertThrows(FactFailed.class, () -> sandbox.available(spark.range(3), folder));
      assertEquals(0, sandbox.queriesOfAnswer());
    }
    assertFalse(Files.exists(folder));
  }
}
