package streamlab.exercises.watermarkbyhand;

import static streamlab.exercises.watermarkbyhand.WatermarkByHand.Fate.COUNTED;
import static streamlab.exercises.watermarkbyhand.WatermarkByHand.Fate.DROPPED;
import static streamlab.grade.Check.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.watermarkbyhand.WatermarkByHand.Predictions;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.show.Values;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@Grader(WatermarkByHand.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Watermark by hand")
class WatermarkByHandGrader {

  private static final String TRADES =
      "CreatedTime string, Type string, Amount int, BrokerCode string";
  private static final String TOTALS = "start timestamp, end timestamp, buy bigint, sell bigint";
  private static final List<Row> IN_ORDER =
      rows(
          "2019-02-05 10:03 BUY 200",
          "2019-02-05 10:09 BUY 450",
          "2019-02-05 10:22 SELL 350",
          "2019-02-05 10:31 BUY 700",
          "2019-02-05 10:48 SELL 600");

  @Fact(order = 1, points = 2)
  @DisplayName("predicted: the boundary follows the largest time seen, 30 minutes behind")
  void boundaries(WatermarkByHand answer) {
    List<String> predicted = predictions(answer).boundaries();
    check("boundaries").that(predicted).satisfies("a list", Objects::nonNull);
    check("the boundary after each trade")
        .given("times in the order of arrival", "10:03 10:09 10:22 10:31 10:48 10:14 10:16")
        .smells("from-current-event", times("09:33 09:39 09:52 10:01 10:18 09:44 09:46"))
        .smells("delay-forgotten", times("10:03 10:09 10:22 10:31 10:48 10:48 10:48"))
        .smells("window-for-delay", times("09:48 09:54 10:07 10:16 10:33 10:33 10:33"))
        .that(predicted.stream().map(WatermarkByHandGrader::twoDigits).toList())
        .is(times("09:33 09:39 09:52 10:01 10:18 10:18 10:18"));
  }

  @Fact(order = 2)
  @DisplayName("predicted: what becomes of 10:14, in a micro-batch of its own after 10:48")
  void alone1014(WatermarkByHand answer) {
    check("at1014")
        .given("boundary", "10:18")
        .given("window of 10:14", "10:00–10:15")
        .smells("late-always-counts", COUNTED)
        .that(predictions(answer).at1014())
        .is(DROPPED);
  }

  @Fact(order = 3)
  @DisplayName("predicted: what becomes of 10:16, in a micro-batch of its own after that")
  void alone1016(WatermarkByHand answer) {
    check("at1016")
        .given("boundary", "10:18")
        .given("window of 10:16", "10:15–10:30")
        .smells("boundary-decides", DROPPED)
        .that(predictions(answer).at1016())
        .is(COUNTED);
  }

  @Fact(order = 4)
  @DisplayName("predicted: how many rows Spark counts as dropped")
  void drops(WatermarkByHand answer) {
    check("dropped")
        .smells("late-always-counts", 0L)
        .smells("boundary-decides", 2L)
        .that(predictions(answer).dropped())
        .is(1L);
  }

  @Fact(order = 5, points = 2)
  @DisplayName("predicted: what becomes of both when they come together with 10:48")
  void together(WatermarkByHand answer) {
    Predictions predicted = predictions(answer);
    check("at1014Together and at1016Together")
        .given("first micro-batch", "10:48 10:14 10:16")
        .smells("same-batch", List.of(DROPPED, COUNTED))
        .smells("same-batch", List.of(DROPPED, DROPPED))
        .that(Arrays.asList(predicted.at1014Together(), predicted.at1016Together()))
        .is(List.of(COUNTED, COUNTED));
  }

  @Fact(order = 6, points = 3)
  @DisplayName("as code: 10:14 is dropped, 10:16 is counted, the closed window's state has gone")
  void lateTrades(WatermarkByHand answer, SparkSandbox sandbox) throws Exception {
    Feed<Row> feed = sandbox.feed(TRADES);
    Dataset<Row> totals = totals(answer, feed, sandbox);
    DrivenQuery<Row> query = sandbox.query(feed, totals, OutputMode.Update());
    List<String> first = query.step(IN_ORDER);
    checking("the rows that the five trades put out, in one micro-batch", feed)
        .that(first)
        .is(
            List.of(
                "2019-02-05 10:00:00 | 2019-02-05 10:15:00 | 650 | 0",
                "2019-02-05 10:15:00 | 2019-02-05 10:30:00 | 0 | 350",
                "2019-02-05 10:30:00 | 2019-02-05 10:45:00 | 700 | 0",
                "2019-02-05 10:45:00 | 2019-02-05 11:00:00 | 0 | 600"));
    Watermarks watermarks = Watermarks.of(totals);
    checking("Spark's boundary after the five trades", feed)
        .smellsWhen("no-watermark", boundary -> watermarks.none())
        .smellsWhen("after-the-grouping", boundary -> watermarks.afterGrouping())
        .smellsWhen("processing-time", boundary -> watermarks.ofClock())
        .smellsWhen("other-delay", boundary -> boundary.toString().startsWith("2019-02-0"))
        .that(query.watermark().map(Values::text).orElse("none"))
        .is("2019-02-05 10:18:00");
    List<String> at1014 = query.step(row("2019-02-05 10:14 SELL 300"));
    checking("the rows that 10:14 puts out", feed)
        .smells(
            "not-the-grouping-column",
            List.of("2019-02-05 10:00:00 | 2019-02-05 10:15:00 | 650 | 300"))
        .that(at1014)
        .is(List.of());
    List<String> at1016 = query.step(row("2019-02-05 10:16 SELL 300"));
    checking("the rows that 10:16 puts out", feed)
        .that(at1016)
        .is(List.of("2019-02-05 10:15:00 | 2019-02-05 10:30:00 | 0 | 650"));
    checking("Spark's count of dropped rows", feed).that(query.droppedByWatermark()).is(1L);
    checking("rows of state at the end", feed).that(query.stateRows()).is(3L);
  }

  @Fact(order = 7)
  @DisplayName("as code: append mode puts out a window once, when the boundary has passed its end")
  void append(WatermarkByHand answer, SparkSandbox sandbox) throws Exception {
    Feed<Row> feed = sandbox.feed(TRADES);
    Dataset<Row> totals = totals(answer, feed, sandbox);
    check("the rows that the trades put out in append mode")
        .given("trades", IN_ORDER.stream().map(DatasetTables::text).toList())
        .smellsOfError(
            Watermarks.of(totals).misconception(), "Invalid streaming output mode: append")
        .calling(() -> sandbox.query(feed, totals, OutputMode.Append()).step(IN_ORDER))
        .is(List.of("2019-02-05 10:00:00 | 2019-02-05 10:15:00 | 650 | 0"));
  }

  @Fact(order = 8, points = 2)
  @DisplayName("as code: other trades leave as much state behind as there are open windows")
  void boundedState(WatermarkByHand answer, SparkSandbox sandbox) throws Exception {
    Feed<Row> feed = sandbox.feed(TRADES);
    Dataset<Row> totals = totals(answer, feed, sandbox);
    DrivenQuery<Row> query = sandbox.query(feed, totals, OutputMode.Update());
    query.step(
        rows(
            "2024-03-01 12:00 BUY 10",
            "2024-03-01 12:20 BUY 20",
            "2024-03-01 12:40 BUY 30",
            "2024-03-01 13:00 BUY 40",
            "2024-03-01 13:20 BUY 50"));
    // The boundary is 12:50: the window of 12:59 is open, that of 12:44 has gone.
    query.step(
        rows("2024-03-01 12:59 SELL 5", "2024-03-01 12:44 SELL 6", "2024-03-01 16:00 SELL 7"));
    checking("rows of state at the end; the last three trades came together", feed)
        .smells(Watermarks.of(totals).misconception(), 7L)
        .that(query.stateRows())
        .is(1L);
    checking("what a sink holds that keeps the latest row of each window", feed)
        .that(query.table("start"))
        .is(
            List.of(
                "2024-03-01 12:00:00 | 2024-03-01 12:15:00 | 10 | 0",
                "2024-03-01 12:15:00 | 2024-03-01 12:30:00 | 20 | 0",
                "2024-03-01 12:30:00 | 2024-03-01 12:45:00 | 30 | 0",
                "2024-03-01 12:45:00 | 2024-03-01 13:00:00 | 0 | 5",
                "2024-03-01 13:00:00 | 2024-03-01 13:15:00 | 40 | 0",
                "2024-03-01 13:15:00 | 2024-03-01 13:30:00 | 50 | 0",
                "2024-03-01 16:00:00 | 2024-03-01 16:15:00 | 0 | 7"));
  }

  private static Predictions predictions(WatermarkByHand answer) {
    Predictions predicted = answer.predictions();
    check("predictions").that(predicted).satisfies("your predictions", Objects::nonNull);
    return predicted;
  }

  private static Dataset<Row> totals(WatermarkByHand answer, Feed<Row> feed, SparkSandbox sandbox)
      throws Exception {
    AtomicReference<Dataset<Row>> totals = new AtomicReference<>();
    check("calling totals with a stream")
        .smellsOfError("time-as-text", "has the invalid type \"STRING\"")
        .calling(
            () -> {
              totals.set(calling(answer, feed.rows()));
              return totals.get();
            })
        .satisfies("a Dataset", Objects::nonNull);
    return sandbox.columns(check("the columns, sorted"), totals.get(), TOTALS);
  }

  private static Dataset<Row> calling(WatermarkByHand answer, Dataset<Row> trades) {
    try {
      return answer.totals(trades);
    } catch (RuntimeException e) {
      if (Watermarks.refusedAfterGrouping(e)) {
        check("calling totals with a stream")
            .smellsWhen("after-the-grouping", outcome -> true)
            .that("withWatermark does not find its column")
            .is("no error");
      }
      throw e;
    }
  }

  private static Check checking(String what, Feed<Row> feed) {
    return check(what).given("trades so far", feed.texts());
  }

  private static List<String> times(String times) {
    return List.of(times.split(" "));
  }

  /** 9:33 is as good as 09:33. */
  private static String twoDigits(String time) {
    return time != null && time.strip().length() == 4 ? "0" + time.strip() : time;
  }

  private static List<Row> rows(String... trades) {
    return Arrays.stream(trades).map(WatermarkByHandGrader::row).toList();
  }

  private static Row row(String trade) {
    String[] parts = trade.split(" ");
    return Feed.row(parts[0] + " " + parts[1] + ":00", parts[2], Integer.parseInt(parts[3]), "ABX");
  }
}
