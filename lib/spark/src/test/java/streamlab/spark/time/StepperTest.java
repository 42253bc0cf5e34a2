package streamlab.spark.time;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.stepper;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.spark.Lab;
import streamlab.spark.stream.Feed;
import streamlab.spark.time.fact.Step;

@DisplayName("A stepper")
class StepperTest {

  record Word(String text) {}

  @Test
  @DisplayName("goes on where it stopped: state, watermark and numbers")
  void goesOn() {
    Stepper steps = stepper(Trades::boundedTotals).mode("update").feed(Trades.ALL.subList(0, 5));
    Step former = steps.step(5);
    steps.feed(Trades.ALL.subList(5, 7));
    assertEquals(7, steps.steps().size());
    assertEquals(former, steps.step(5));
    assertEquals("10:18", steps.step(6).watermarkBefore());
    assertEquals(1, steps.step(6).droppedRows());
    assertEquals(List.of("10:15–10:30 | 0 | 650"), steps.last().emitted());
    assertEquals(0, Lab.spark().streams().active().length);
  }

  @Test
  @DisplayName("shows a query without state: all goes through, however late")
  void plainWatermark() {
    Stepper steps =
        stepper(trades -> Trades.watermarked(trades).select("time", "amount")).feed(Trades.ALL);
    assertEquals(List.of("10:14 | 300"), steps.step(6).emitted());
    assertEquals("10:18", steps.step(6).watermark());
    assertEquals(List.of(), steps.step(6).dropped());
    assertEquals(List.of(), steps.step(6).state());
  }

  @Test
  @DisplayName("takes rows by hand and rows of a table; without a watermark the time is a column")
  void rows() {
    Stepper byHand =
        stepper("time timestamp, n int", rows -> rows.select(col("n")))
            .feed(Feed.row(Timestamp.from(Instant.parse("2024-03-01T10:00:00Z")), 1));
    assertEquals(List.of("event 1: 10:00 | 1"), byHand.last().events());
    assertEquals(List.of("1"), byHand.last().emitted());
    Stepper ofTable = stepper(Trades::boundedTotals).mode("update");
    ofTable.feed(Lab.dataset(Trades.ALL));
    assertEquals(7, ofTable.steps().size());
    assertEquals("10:18", ofTable.last().watermark());
  }

  @Test
  @DisplayName("shows each operator of a chain, and events that the query filters out")
  void chain() {
    Stepper steps =
        stepper(
                trades ->
                    Trades.prepared(trades)
                        .where("amount > 250")
                        .withWatermark("time", "10 minutes")
                        .groupBy(Trades.QUARTER)
                        .agg(avg("amount").as("mean"))
                        .groupBy(window(col("window"), "1 hour"))
                        .agg(max("mean").as("top")))
            .feed(Trades.ALL.subList(0, 5));
    assertEquals(
        List.of("event 1: no event time | 2019-02-05 10:03:00 | BUY | 200 | ABX"),
        steps.step(1).events());
    assertEquals("none", steps.step(1).watermark());
    assertEquals(
        List.of(
            "operator 0 | 10:00–11:00 | top 450.0",
            "operator 1 | 10:15–10:30 | mean.sum 350.0 | mean.count 1",
            "operator 1 | 10:30–10:45 | mean.sum 700.0 | mean.count 1"),
        steps.step(4).state());
  }

  @Test
  @DisplayName("as a table has a row for each step")
  void table() {
    Stepper steps = stepper(Trades::boundedTotals).mode("update").feed(Trades.ALL.subList(0, 2));
    assertEquals(
        List.of(
            "2",
            "event 2: 10:09 | BUY | 450 | ABX",
            "09:39",
            "10:00–10:15 | 650 | 0",
            "",
            "",
            "10:00–10:15 | buy 650 | sell 0"),
        steps.table().rows().get(1));
  }

  @Test
  @DisplayName("as a table has no columns about a watermark that there is not")
  void tableWithoutWatermark() {
    Stepper steps =
        stepper(trades -> Trades.totals(Trades.prepared(trades), Trades.QUARTER))
            .mode("update")
            .feed(Trades.ALL.get(0));
    assertEquals(List.of("step", "arrived", "emitted", "state"), steps.table().columns());
    assertEquals(
        List.of(
            "1",
            "event 1: 10:03 | BUY | 200 | ABX",
            "10:00–10:15 | 200 | 0",
            "10:00–10:15 | buy 200 | sell 0"),
        steps.table().rows().get(0));
  }

  @Test
  @DisplayName("says in a sentence what it can't do")
  void sentences() {
    Stepper steps = stepper(Trades::boundedTotals).mode("update");
    assertMessage("There is no step 1: there are 0", () -> steps.step(1));
    assertMessage("A step needs an event", () -> steps.together());
    steps.feed(Trades.ALL.get(0));
    assertMessage("begun in update mode", () -> steps.mode("append"));
    assertMessage("only Trade", () -> steps.feed("10:03 BUY 200"));
    assertMessage("finds no event time", () -> stepper(words -> words).feed(new Word("hello")));
    assertMessage("Thread is none of them", () -> stepper(all -> all).feed(new Thread()));
  }

  private static void assertMessage(String part, Runnable code) {
    String message = assertThrows(LabException.class, code::run).getMessage();
    assertTrue(message.contains(part), message);
  }

  @Test
  @DisplayName("lets Spark's own refusal through")
  void refused() {
    Exception refused =
        assertThrows(
            AnalysisException.class,
            () ->
                stepper(trades -> Trades.totals(Trades.prepared(trades), Trades.QUARTER))
                    .feed(Trades.ALL.get(0)));
    assertTrue(refused.getMessage().contains("without watermark"), refused.getMessage());
  }

  @Test
  @DisplayName("names the values in the state as the query does")
  void names() {
    Stepper steps =
        stepper(
                trades ->
                    Trades.prepared(trades)
                        .groupBy(Trades.QUARTER, col("type"))
                        .agg(
                            functions.count("amount").as("n"),
                            functions.sum("amount").multiply(2).as("twice"),
                            max("time").as("latest")))
            .mode("update")
            .feed(Trades.ALL.get(0));
    assertEquals(
        List.of("10:00–10:15 | type BUY | n 1 | sum(amount) 200 | latest 10:03"),
        steps.last().state());
  }

  @Test
  @DisplayName("keeps the steps before one that fails, and says why it failed")
  void failing() {
    Stepper steps =
        stepper(
            trades ->
                Trades.watermarked(trades)
                    .select(functions.expr("time"), functions.expr("1 / (amount - 450)")));
    LabException told =
        assertThrows(LabException.class, () -> steps.feed(Trades.ALL.subList(0, 2)));
    assertTrue(told.getMessage().contains("DIVIDE_BY_ZERO"), told.getMessage());
    assertEquals(1, steps.steps().size());
    assertEquals(0, Lab.spark().streams().active().length);
  }
}
