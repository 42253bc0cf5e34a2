package streamlab.exercises.clickedintime;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Objects;
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

@Grader(ClickedInTime.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Clicked in time")
class ClickedInTimeGrader {

  private static final String WANTED =
      "ImpressionID string, Campaigner string, CreatedTime timestamp, ClickTime timestamp";

  @Fact(order = 1, points = 2)
  @DisplayName("the nine events of the task, as tables, give its four rows")
  void fourRows(ClickedInTime answer, SparkSandbox sandbox) throws Exception {
    ofTables(answer, sandbox, Ads.ofTask());
  }

  @Fact(order = 2)
  @DisplayName("a click counts from its impression's time on, and up to 15 minutes later")
  void edges(ClickedInTime answer, SparkSandbox sandbox) throws Exception {
    ofTables(
        answer,
        sandbox,
        new Ads(
            List.of(Ads.impression("7", "12:00"), Ads.impression("8", "13:00")),
            List.of(
                Ads.click("7", "11:59:59"),
                Ads.click("7", "12:00:00"),
                Ads.click("8", "13:15:00"),
                Ads.click("8", "13:15:01"))));
  }

  @Fact(order = 3)
  @DisplayName("a click that is sent again counts once, a second click counts as well")
  void sentAgain(ClickedInTime answer, SparkSandbox sandbox) throws Exception {
    ofTables(
        answer,
        sandbox,
        new Ads(
            List.of(Ads.impression("9", "09:00")),
            List.of(Ads.click("9", "09:01"), Ads.click("9", "09:01"), Ads.click("9", "09:02"))));
  }

  @Fact(order = 4)
  @DisplayName("Spark starts the query in the output mode that you name")
  void mode(ClickedInTime answer, SparkSandbox sandbox) throws Exception {
    OutputMode mode = answer.outputMode();
    check("outputMode").that(mode).satisfies("an output mode", Objects::nonNull);
    Streams streams = new Streams(sandbox);
    Dataset<Row> result = streams.of(answer);
    check("starting the query")
        .given("output mode", mode)
        .smellsOfError("update-mode", "not supported")
        .calling(() -> sandbox.query(streams.impressions, result, mode).query().isActive())
        .is(true);
  }

  @Fact(order = 5, points = 3)
  @DisplayName("as streams: the same four rows, and no state is kept that nobody can need")
  void boundedState(ClickedInTime answer, SparkSandbox sandbox) {
    Streams streams = new Streams(sandbox);
    Dataset<Row> result = streams.of(answer);
    DrivenQuery<Row> query = sandbox.query(streams.impressions, result, OutputMode.Append());
    Ads ads = Ads.ofTask();
    query.step(ads.impressionRows().subList(0, 2));
    query.step(streams.clicks, ads.clickRows().subList(0, 3));
    query.step(ads.impressionRows().subList(2, 3));
    query.step(streams.clicks, ads.clickRows().subList(3, 4));
    streams
        .check("rows of state of the join when the watermark is 10:30")
        .smellsWhen("no-watermark", rows -> JoinState.watermarks(result) == 0)
        .smellsWhen("one-watermark", rows -> JoinState.watermarks(result) == 1)
        .that(JoinState.rows(query.query()))
        .is(2L);
    query.step(ads.impressionRows().subList(3, 4));
    query.step(streams.clicks, ads.clickRows().subList(4, 5));
    streams
        .check("all rows that came out")
        .that(query.rows().stream().sorted().toList())
        .is(ads.inTime());
    Ads ahead =
        new Ads(List.of(Ads.impression("100005", "18:00")), List.of(Ads.click("100005", "18:00")));
    query.step(ahead.impressionRows());
    query.step(streams.clicks, ahead.clickRows());
    streams
        .check("rows of state in all when the watermark is 17:30")
        .smellsWhen("remembers-for-ever", rows -> JoinState.rows(query.query()) == 2)
        .that(query.stateRows())
        .satisfies("at most 3: one impression, one click, one remembered click", n -> n <= 3);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("sixty other impressions with thirty clicks, as tables")
  void otherAds(ClickedInTime answer, SparkSandbox sandbox) throws Exception {
    ofTables(answer, sandbox, Ads.hidden());
  }

  private static void ofTables(ClickedInTime answer, SparkSandbox sandbox, Ads ads)
      throws Exception {
    Streams tables = new Streams(sandbox);
    tables.impressions.add(ads.impressionRows());
    tables.clicks.add(ads.clickRows());
    tables
        .check("the rows")
        .smellsOfError("bad-pattern", "CANNOT_PARSE_TIMESTAMP")
        .smells("no-range", ads.anyTime())
        .smells("either-order", ads.eitherOrder())
        .smells("limit-excluded", ads.limitExcluded())
        .smells("one-click-each", ads.oneClickEach())
        .smellsWhen("keeps-all", rows -> rows.toString().contains("null"))
        .smellsWhen("counts-twice", rows -> withCopies(rows, ads.inTime()))
        .calling(
            () ->
                sandbox.rows(
                    columns(
                        answer.clicked(tables.impressions.table(), tables.clicks.table()),
                        sandbox)))
        .is(ads.inTime());
  }

  private static boolean withCopies(Object rows, List<String> right) {
    List<?> all = (List<?>) rows;
    return all.size() > right.size() && all.stream().distinct().toList().equals(right);
  }

  private static Dataset<Row> columns(Dataset<Row> result, SparkSandbox sandbox) {
    return sandbox.columns(check("the columns, sorted"), result, WANTED);
  }

  /** Both inputs. */
  private static final class Streams {

    private final SparkSandbox sandbox;
    private final Feed<Row> impressions;
    private final Feed<Row> clicks;

    private Streams(SparkSandbox sandbox) {
      this.sandbox = sandbox;
      this.impressions = sandbox.feed(Ads.IMPRESSION);
      this.clicks = sandbox.feed(Ads.CLICK);
    }

    private Dataset<Row> of(ClickedInTime answer) {
      return columns(answer.clicked(impressions.rows(), clicks.rows()), sandbox);
    }

    private Check check(String what) {
      return Check.check(what)
          .given("impressions", impressions.texts())
          .given("clicks", clicks.texts());
    }
  }
}
