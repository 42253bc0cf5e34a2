package streamlab.exercises.slidingtotals;

import static streamlab.grade.Check.check;

import java.util.List;
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
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@Grader(SlidingTotals.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Sliding totals")
class SlidingTotalsGrader {

  private static final String COLUMNS = "start timestamp, end timestamp, buy bigint, sell bigint";

  @Fact(order = 1)
  @DisplayName("an event belongs to three windows of 15 minutes that slide by five")
  void threeWindows(SlidingTotals answer) {
    windowsPerEvent(answer, 15, 5);
  }

  @Fact(order = 2)
  @DisplayName("other sizes and slides, also when they are the same")
  void otherSizes(SlidingTotals answer) {
    windowsPerEvent(answer, 60, 10);
    windowsPerEvent(answer, 20, 20);
    windowsPerEvent(answer, 90, 2);
  }

  private static void windowsPerEvent(SlidingTotals answer, int size, int slide) {
    check("windowsPerEvent")
        .given("size in minutes", size)
        .given("slide in minutes", slide)
        .smells("counts-both-edges", size / slide + 1)
        .smells("upside-down", slide / size)
        .that(answer.windowsPerEvent(size, slide))
        .is(size / slide);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("a trade changes the three windows that hold it")
  void stream(SlidingTotals answer, SparkSandbox sandbox) throws Exception {
    Trades trades = Trades.of("2019-02-05 10:03:00 BUY 200");
    comparing("the rows that the first trade puts out", trades)
        .calling(() -> start(answer, sandbox).step(trades.rows()))
        .is(trades.right());
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a late trade of 10:14:59 meets one of 10:15:00 in two windows of three")
  void late(SlidingTotals answer, SparkSandbox sandbox) throws Exception {
    Trades early = Trades.of("2019-02-05 10:03:00 BUY 200", "2019-02-05 10:15:00 BUY 100");
    Trades late = Trades.of("2019-02-05 10:14:59 SELL 50");
    Trades all = early.and(late);
    comparing("the rows that the late trade puts out", all)
        .calling(
            () -> {
              DrivenQuery<Row> query = start(answer, sandbox);
              query.step(early.rows());
              return query.step(late.rows());
            })
        .is(
            List.of(
                "2019-02-05 10:00:00 | 2019-02-05 10:15:00 | 200 | 50",
                "2019-02-05 10:05:00 | 2019-02-05 10:20:00 | 100 | 50",
                "2019-02-05 10:10:00 | 2019-02-05 10:25:00 | 100 | 50"));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("other trades, as a table: edges to the second, and midnight")
  void otherTrades(SlidingTotals answer, SparkSandbox sandbox) throws Exception {
    Trades trades =
        Trades.of(
            "2024-02-29 10:04:59 BUY 1",
            "2024-02-29 10:05:00 SELL 20",
            "2024-02-29 12:00:00 BUY 300",
            "2024-03-01 00:03:00 SELL 4000",
            "2024-02-29 23:59:59 BUY 50000");
    Feed<Row> feed = sandbox.feed(Trades.COLUMNS);
    feed.add(trades.rows());
    comparing("the rows for a table of trades", trades)
        .calling(() -> sandbox.rows(columns(answer.totals(feed.table()), sandbox)))
        .is(trades.right());
  }

  private static DrivenQuery<Row> start(SlidingTotals answer, SparkSandbox sandbox) {
    Feed<Row> feed = sandbox.feed(Trades.COLUMNS);
    return sandbox.query(feed, columns(answer.totals(feed.rows()), sandbox), OutputMode.Update());
  }

  private static Dataset<Row> columns(Dataset<Row> totals, SparkSandbox sandbox) {
    return sandbox.columns(check("the columns, sorted"), totals, COLUMNS);
  }

  private static Check comparing(String what, Trades trades) {
    return check(what)
        .given("trades", trades.texts())
        .smellsOfError("size-and-slide-swapped", "must be <= the `window_duration`")
        .smellsWhen("other-size", Trades::otherSize)
        .smellsWhen("tumbles", Trades::tumble)
        .smellsWhen("shifts", Trades::shifted)
        .smellsWhen("other-slide", Trades::otherSlide);
  }
}
