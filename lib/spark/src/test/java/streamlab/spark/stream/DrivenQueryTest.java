package streamlab.spark.stream;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.spark.Lab;

@DisplayName("A query driven by hand")
class DrivenQueryTest {

  private static SparkSession spark;

  private Feed<Row> trades;

  @BeforeAll
  static void session() {
    spark = Lab.spark();
  }

  @BeforeEach
  void feed() {
    trades = Feed.ofRows(spark, "created string, amount int");
  }

  private static Row at(String time) {
    return Feed.row("2019-02-05 " + time, 1);
  }

  private Dataset<Row> perQuarter(Dataset<Row> rows) {
    return rows.withColumn("time", to_timestamp(col("created")))
        .withWatermark("time", "30 minutes")
        .groupBy(window(col("time"), "15 minutes"))
        .agg(count(lit(1)).as("n"))
        .select(col("window.start").as("start"), col("n"));
  }

  @Test
  @DisplayName("takes a step with events of either feed when it joins two")
  void twoFeeds() {
    Feed<Row> brokers = Feed.ofRows(spark, "since string, broker string");
    Dataset<Row> joined =
        trades.rows().join(brokers.rows(), col("created").equalTo(col("since")), "inner");
    try (DrivenQuery<Row> query = DrivenQuery.start(trades, joined, OutputMode.Append())) {
      assertEquals(List.of(), query.step(at("10:03")));
      assertEquals(
          List.of("2019-02-05 10:03 | 1 | 2019-02-05 10:03 | ABX"),
          query.step(brokers, List.of(Feed.row("2019-02-05 10:03", "ABX"))));
      assertEquals(2, query.stateRows());
    }
  }

  @Test
  @DisplayName("gives what each step put out, and what a sink holds at the end")
  void steps() {
    Feed<String> words = Feed.of(spark, String.class);
    Dataset<Row> counts = words.rows().groupBy("value").count();
    try (DrivenQuery<String> query = DrivenQuery.start(words, counts, OutputMode.Update())) {
      assertEquals(List.of("hello | 1", "hi | 1"), query.step("hi", "hello"));
      assertEquals(List.of("hello | 2"), query.step("hello"));
      assertEquals(List.of(), query.step());
      assertEquals(List.of("hello | 1", "hi | 1", "hello | 2"), query.rows());
      assertEquals(List.of("hello | 2", "hi | 1"), query.table("value"));
      assertEquals(List.of("hello | 1", "hello | 2", "hi | 1"), query.table());
      assertEquals(2, query.stateRows());
      assertEquals(Optional.empty(), query.watermark());
      assertTrue(
          assertThrows(LabException.class, () -> query.table("word"))
              .getMessage()
              .contains("no column word, only value, count"));
    }
  }

  @Test
  @DisplayName("in complete mode holds what came last")
  void complete() {
    Feed<String> words = Feed.of(spark, String.class);
    Dataset<Row> counts = words.rows().groupBy("value").count();
    try (DrivenQuery<String> query = DrivenQuery.start(words, counts, OutputMode.Complete())) {
      query.step("hi");
      assertEquals(List.of("hello | 1", "hi | 1"), query.step("hello"));
      assertEquals(List.of("hello | 1", "hi | 1"), query.table());
    }
  }

  @Test
  @DisplayName("shows the boundary after each event: the latest time seen less the delay")
  void watermark() {
    try (DrivenQuery<Row> query =
        DrivenQuery.start(trades, perQuarter(trades.rows()), OutputMode.Update())) {
      List<String> boundaries = new ArrayList<>();
      for (String time : List.of("10:03", "10:09", "10:22", "10:31", "10:48", "10:14", "10:16")) {
        query.step(at(time + ":00"));
        boundaries.add(query.watermark().orElseThrow().toString().substring(11, 16));
      }
      assertEquals(
          List.of("09:33", "09:39", "09:52", "10:01", "10:18", "10:18", "10:18"), boundaries);
      assertEquals(1, query.droppedByWatermark());
      assertEquals(3, query.stateRows());
      assertEquals(
          List.of(
              "2019-02-05 10:00:00 | 2",
              "2019-02-05 10:15:00 | 2",
              "2019-02-05 10:30:00 | 1",
              "2019-02-05 10:45:00 | 1"),
          query.table("start"));
    }
  }

  @Test
  @DisplayName("drops nothing in the micro-batch that moves the boundary")
  void sameBatch() {
    try (DrivenQuery<Row> query =
        DrivenQuery.start(trades, perQuarter(trades.rows()), OutputMode.Update())) {
      query.step(at("10:48:00"), at("10:14:00"), at("10:16:00"));
      assertEquals(3, query.table("start").size());
      assertEquals(0, query.droppedByWatermark());
      assertEquals(Optional.of(Instant.parse("2019-02-05T10:18:00Z")), query.watermark());
    }
  }

  @Test
  @DisplayName("in append mode waits until the boundary has passed a window's end")
  void append() {
    try (DrivenQuery<Row> query =
        DrivenQuery.start(trades, perQuarter(trades.rows()), OutputMode.Append())) {
      assertEquals(List.of(), query.step(at("10:03:00")));
      assertEquals(List.of("2019-02-05 10:00:00 | 1"), query.step(at("10:48:00")));
    }
  }

  @Test
  @DisplayName("that fails says so in a sentence and has the cause with it")
  void failed() {
    Feed<String> texts = Feed.of(spark, String.class);
    MapFunction<Row, Integer> parse = row -> Integer.parseInt(row.getString(0));
    Dataset<Integer> numbers = texts.rows().map(parse, Encoders.INT());
    try (DrivenQuery<String> query = DrivenQuery.start(texts, numbers, OutputMode.Append())) {
      assertEquals(List.of("1"), query.step("1"));
      LabException told = assertThrows(LabException.class, () -> query.step("x"));
      assertEquals(
          "The query failed: NumberFormatException: For input string: \"x\"", told.getMessage());
      Throwable root = told;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      assertInstanceOf(NumberFormatException.class, root);
    }
  }

  @Test
  @DisplayName("that Spark refuses does not start")
  void refused() {
    Feed<String> words = Feed.of(spark, String.class);
    Dataset<Row> counts = words.rows().groupBy("value").count();
    Exception refused =
        assertThrows(Exception.class, () -> DrivenQuery.start(words, counts, OutputMode.Append()));
    assertTrue(refused.getMessage().contains("without watermark"), refused.getMessage());
    assertEquals(0, spark.streams().active().length);
  }

  @Test
  @DisplayName("is stopped by closing it, also twice")
  void closed() {
    Feed<String> words = Feed.of(spark, String.class);
    DrivenQuery<String> query = DrivenQuery.start(words, words.rows(), OutputMode.Append());
    assertTrue(query.query().isActive());
    query.close();
    query.close();
    assertFalse(query.query().isActive());
  }
}
