package streamlab.exercises.tumblingtotals;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@Grader(TumblingTotals.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Tumbling totals")
class TumblingTotalsGrader {

  private static final List<Trade> IN_ORDER =
      Stream.of(
              "10:03:00 BUY 200",
              "10:09:00 BUY 450",
              "10:22:00 SELL 350",
              "10:31:00 BUY 700",
              "10:48:00 SELL 600")
          .map(Trade::of)
          .toList();
  private static final List<Trade> LATE =
      List.of(Trade.of("10:14:00 SELL 300"), Trade.of("10:16:00 SELL 300"));

  @Fact(order = 1, points = 2)
  @DisplayName("the seven trades of the task, as a table, give its four windows")
  void fourWindows(TumblingTotals answer, SparkSandbox sandbox) throws Exception {
    totalsOfTable(answer, sandbox, both(IN_ORDER, LATE));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("late trades change their old windows: update mode puts out just these again")
  void late(TumblingTotals answer, SparkSandbox sandbox) throws Exception {
    Trade dayLate = Trade.of("2019-02-04", "23:50:00 BUY 100", "ABX");
    List<Trade> late = both(LATE, List.of(dayLate));
    List<String> expected =
        List.of(
            "2019-02-04 23:45:00 | 2019-02-05 00:00:00 | 100 | 0",
            "2019-02-05 10:00:00 | 2019-02-05 10:15:00 | 650 | 300",
            "2019-02-05 10:15:00 | 2019-02-05 10:30:00 | 0 | 650");
    Feed<Row> feed = sandbox.feed(Trade.COLUMNS);
    comparing("the rows that the late trades put out", both(IN_ORDER, late))
        .smellsWhen("drops-late", rows -> sandbox.droppedByWatermark() > 0)
        .calling(
            () -> {
              DrivenQuery<Row> query = start(answer, feed, OutputMode.Update(), sandbox);
              query.step(rows(IN_ORDER));
              return query.step(rows(late));
            })
        .is(expected);
  }

  @Fact(order = 3)
  @DisplayName("a trade at 10:15:00 belongs to the window that starts then")
  void edges(TumblingTotals answer, SparkSandbox sandbox) throws Exception {
    totalsOfTable(
        answer,
        sandbox,
        Stream.of("10:14:59 BUY 1", "10:15:00 BUY 10", "10:29:59 SELL 100", "10:30:00 BUY 1000")
            .map(Trade::of)
            .toList());
  }

  @Fact(order = 4)
  @DisplayName("the afternoon comes after noon, and midnight begins a day")
  void afternoon(TumblingTotals answer, SparkSandbox sandbox) throws Exception {
    totalsOfTable(
        answer,
        sandbox,
        Stream.of("12:05:00 BUY 1", "13:05:00 SELL 10", "23:59:59 BUY 100", "00:00:00 SELL 1000")
            .map(Trade::of)
            .toList());
  }

  @Fact(order = 5)
  @DisplayName("all brokers count together")
  void brokers(TumblingTotals answer, SparkSandbox sandbox) throws Exception {
    totalsOfTable(
        answer,
        sandbox,
        List.of(
            Trade.of("10:03:00 BUY 200"),
            Trade.of("2019-02-05", "10:04:00 BUY 5", "KLM"),
            Trade.of("2019-02-05", "10:05:00 SELL 7", "KLM")));
  }

  @Fact(order = 6, points = 2)
  @DisplayName(
      "other trades over two days in any order: the stream in complete mode ends as the table does")
  void otherTrades(TumblingTotals answer, SparkSandbox sandbox) throws Exception {
    List<Trade> trades = Trade.many(24);
    Feed<Row> feed = sandbox.feed(Trade.COLUMNS);
    comparing("the stream's rows after the second step", trades)
        .smellsWhen("drops-late", rows -> sandbox.droppedByWatermark() > 0)
        .calling(
            () -> {
              DrivenQuery<Row> query = start(answer, feed, OutputMode.Complete(), sandbox);
              query.step(rows(trades.subList(0, 15)));
              return query.step(rows(trades.subList(15, 24)));
            })
        .is(new Totals(trades).right());
    totalsOfTable(answer, sandbox, trades);
  }

  private static void totalsOfTable(TumblingTotals answer, SparkSandbox sandbox, List<Trade> trades)
      throws Exception {
    Feed<Row> feed = sandbox.feed(Trade.COLUMNS);
    feed.add(rows(trades));
    comparing("the rows for a table of trades", trades)
        .calling(() -> sandbox.rows(columns(answer.totals(feed.table()), sandbox)))
        .is(new Totals(trades).right());
  }

  private static DrivenQuery<Row> start(
      TumblingTotals answer, Feed<Row> feed, OutputMode mode, SparkSandbox sandbox) {
    return sandbox.query(feed, columns(answer.totals(feed.rows()), sandbox), mode);
  }

  private static Dataset<Row> columns(Dataset<Row> totals, SparkSandbox sandbox) {
    Check names =
        check("the columns, sorted").smells("window-struct", List.of("buy", "sell", "window"));
    return sandbox.columns(
        names, totals, "start timestamp, end timestamp, buy bigint, sell bigint");
  }

  /** A comparison for these trades, which knows what misconceptions make of them. */
  private static Check comparing(String what, List<Trade> trades) {
    Totals totals = new Totals(trades);
    return check(what)
        .given("trades", texts(trades))
        .smellsWhen("processing-time", Totals::ofToday)
        .smellsWhen("other-size", Totals::otherSize)
        .smells("slides", totals.sliding())
        .smellsWhen("starts-with-a-trade", totals::startWithTrades)
        .smells("counts-trades", totals.counted())
        .smellsWhen("nulls-for-nothing", totals::nullForZero)
        .smells("splits-by-broker", totals.byBroker())
        .smells("cuts-the-time", totals.byDate())
        .smellsOfError("twelve-hour-clock", "ClockHourOfAmPm")
        .smellsOfError("sorts-the-stream", "Sorting is not supported");
  }

  private static List<Trade> both(List<Trade> some, List<Trade> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<Row> rows(List<Trade> trades) {
    return trades.stream().map(Trade::row).toList();
  }

  private static List<String> texts(List<Trade> trades) {
    return rows(trades).stream().map(DatasetTables::text).toList();
  }
}
