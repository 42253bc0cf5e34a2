package streamlab.exercises.runningtotals;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(RunningTotals.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Running totals")
class RunningTotalsGrader {

  private static final Windows TASK =
      Windows.of(
          "2019-02-05 10:00 650 300",
          "2019-02-05 10:15 0 650",
          "2019-02-05 10:30 700 0",
          "2019-02-05 10:45 0 600");

  @TempDir Path folder;

  @Fact(order = 1)
  @DisplayName("the report is a table, with the columns of the task")
  void isATable(RunningTotals answer, SparkSandbox sandbox) {
    report(answer, sandbox, TASK);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("each row has the totals of all windows up to its end")
  void totals(RunningTotals answer, SparkSandbox sandbox) {
    Dataset<Row> report = report(answer, sandbox, TASK);
    comparing("end, buy and sell", TASK)
        .that(sandbox.rows(report.select("end", "buy", "sell")))
        .is(TASK.totals());
  }

  @Fact(order = 3)
  @DisplayName("net is bought less sold, up to there")
  void net(RunningTotals answer, SparkSandbox sandbox) {
    Dataset<Row> report = report(answer, sandbox, TASK);
    check("end and net")
        .given("windows", TASK.texts())
        .smells("sell-less-buy", TASK.net(-1))
        .that(sandbox.rows(report.select("end", "net")))
        .is(TASK.net(1));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("other windows, written late before early, with days between")
  void otherWindows(RunningTotals answer, SparkSandbox sandbox) {
    Windows windows =
        Windows.of(
            "2024-03-04 09:00 5 0",
            "2024-02-29 23:45 30 7",
            "2024-02-29 12:00 400 0",
            "2024-03-01 00:00 0 2000",
            "2024-02-28 12:00 60000 1");
    Dataset<Row> report = report(answer, sandbox, windows);
    comparing("end, buy and sell", windows)
        .that(sandbox.rows(report.select("end", "buy", "sell")))
        .is(windows.totals());
  }

  @Fact(order = 5)
  @DisplayName("no windows, no rows")
  void empty(RunningTotals answer, SparkSandbox sandbox) {
    Windows none = Windows.of();
    Dataset<Row> report = report(answer, sandbox, none);
    comparing("the rows", none).that(sandbox.rows(report)).is(none.totals());
  }

  private Dataset<Row> report(RunningTotals answer, SparkSandbox sandbox, Windows windows) {
    SparkSession spark = sandbox.session();
    String path = folder.resolve("windows").toString();
    windows.write(spark, path);
    Dataset<Row> report = answer.report(spark, path);
    check("what comes back").that(report).satisfies("a Dataset", Objects::nonNull);
    check("what comes back")
        .smells("on-a-stream", "a stream")
        .that(report.isStreaming() ? "a stream" : "a table")
        .is("a table");
    return sandbox.columns(
        check("the columns, sorted"), report, "end timestamp, buy bigint, sell bigint, net bigint");
  }

  private static Check comparing(String what, Windows windows) {
    return check(what)
        .given("windows in the folder", windows.texts())
        .smells("per-window", windows.framed(0, 0))
        .smells("grand-total", windows.framed(Integer.MIN_VALUE, Integer.MAX_VALUE))
        .smells("from-the-end", windows.framed(0, Integer.MAX_VALUE))
        .smells("moving", windows.framed(-2, 0))
        .smells("by-day", windows.byDay())
        .smells("without-the-last", windows.framed(Integer.MIN_VALUE, -1));
  }
}
