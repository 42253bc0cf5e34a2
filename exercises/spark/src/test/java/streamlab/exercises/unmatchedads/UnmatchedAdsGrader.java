package streamlab.exercises.unmatchedads;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.Feed;

@Grader(UnmatchedAds.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Unmatched ads")
class UnmatchedAdsGrader {

  @Fact(order = 1)
  @DisplayName("as tables: every impression of forty, with its clicks or with null")
  void impressionsOfTables(UnmatchedAds answer, SparkSandbox sandbox) throws Exception {
    AdEvents ads = AdEvents.hidden();
    ofTables(answer::everyImpression, sandbox, ads, ads.everyImpression(), ads.everyClick());
  }

  @Fact(order = 2)
  @DisplayName("as tables: every click, with its impression or with null")
  void clicksOfTables(UnmatchedAds answer, SparkSandbox sandbox) throws Exception {
    AdEvents ads = AdEvents.hidden();
    ofTables(answer::everyClick, sandbox, ads, ads.everyClick(), ads.everyImpression());
  }

  @Fact(order = 3)
  @DisplayName("as tables: the range begins at the impression's time and ends 15 minutes later")
  void edges(UnmatchedAds answer, SparkSandbox sandbox) throws Exception {
    AdEvents ads =
        AdEvents.of(
            List.of("7 12:00", "8 13:00"),
            List.of("7 11:59:59", "7 12:00:00", "8 13:15:00", "8 13:15:01"));
    Feed<Row> impressions = sandbox.feed(SteppedJoin.IMPRESSION);
    Feed<Row> clicks = sandbox.feed(SteppedJoin.CLICK);
    impressions.add(ads.impressionRows());
    clicks.add(ads.clickRows());
    check("the rows of everyClick")
        .given("impressions", impressions.texts())
        .given("clicks", clicks.texts())
        .smellsWhen("click-before", rows -> !rows.toString().contains("null | null | 7"))
        .calling(
            () ->
                sandbox.rows(
                    SteppedJoin.columns(
                        answer.everyClick(impressions.table(), clicks.table()), sandbox)))
        .is(ads.everyClick());
  }

  @Fact(order = 4, points = 3)
  @DisplayName("as streams: 100002 comes with null when the watermark is 10:30, and not before")
  void impressionWithoutClick(UnmatchedAds answer, SparkSandbox sandbox) throws Exception {
    comesInStepFour(answer::everyImpression, sandbox, "100002 | 10:01:00 | null | null");
  }

  @Fact(order = 5, points = 3)
  @DisplayName("as streams: the click of 10:20 comes with null when the watermark is 10:30")
  void clickWithoutImpression(UnmatchedAds answer, SparkSandbox sandbox) throws Exception {
    comesInStepFour(answer::everyClick, sandbox, "null | null | 100002 | 10:20:00");
  }

  @Fact(order = 6, points = 2)
  @DisplayName("as streams: an event that is less than 30 minutes late still finds its partner")
  void lateEvents(UnmatchedAds answer, SparkSandbox sandbox) throws Exception {
    SteppedJoin join = new SteppedJoin(sandbox, answer::everyImpression);
    join.impressions("1 12:00", "2 12:25").clicks("2 12:26").clicks("1 12:05");
    join.impressions("3 14:00").clicks("3 14:01");
    join.check("the rows of everyImpression, behind the number of the step they came in")
        .smellsWhen("too-early", rows -> rows.toString().contains("1 | 12:00:00 | null"))
        .that(join.outputs())
        .is(
            List.of(
                "1: nothing",
                "2: 2 | 12:25:00 | 2 | 12:26:00",
                "3: 1 | 12:00:00 | 1 | 12:05:00",
                "4: nothing",
                "5: 3 | 14:00:00 | 3 | 14:01:00"));
  }

  private static void comesInStepFour(
      BinaryOperator<Dataset<Row>> answer, SparkSandbox sandbox, String alone) throws Exception {
    SteppedJoin join = new SteppedJoin(sandbox, answer);
    join.impressions("100001 10:00", "100002 10:01");
    join.clicks("100001 10:10", "100002 10:20", "100001 10:12");
    join.impressions("100003 11:00").clicks("100003 11:05");
    long stateRows = join.stateRows();
    join.impressions("100004 11:30").clicks("100004 11:31");
    List<String> came = join.outputs().stream().filter(row -> row.endsWith(alone)).toList();
    join.check("the step in which the row without a partner comes")
        .smellsWhen("one-side", steps -> came.isEmpty() && join.watermarks() == 1)
        .smellsWhen("too-early", steps -> came.equals(List.of("3: " + alone)))
        .smellsWhen("too-late", steps -> came.isEmpty() && join.watermarks() == 2)
        .that(came)
        .is(List.of("4: " + alone));
    join.check("rows of state after the fourth step").that(stateRows).is(2L);
    join.check("all rows, behind the number of the step they came in")
        .that(join.outputs().stream().filter(row -> !row.endsWith(alone)).toList())
        .is(
            List.of(
                "1: nothing",
                "2: 100001 | 10:00:00 | 100001 | 10:10:00",
                "2: 100001 | 10:00:00 | 100001 | 10:12:00",
                "3: nothing",
                "4: 100003 | 11:00:00 | 100003 | 11:05:00",
                "5: nothing",
                "6: 100004 | 11:30:00 | 100004 | 11:31:00"));
  }

  private static long withoutNull(Object rows) {
    return ((List<?>) rows).stream().filter(row -> !row.toString().contains("null")).count();
  }

  private static void ofTables(
      BinaryOperator<Dataset<Row>> answer,
      SparkSandbox sandbox,
      AdEvents ads,
      List<String> right,
      List<String> otherSide)
      throws Exception {
    Feed<Row> impressions = sandbox.feed(SteppedJoin.IMPRESSION);
    Feed<Row> clicks = sandbox.feed(SteppedJoin.CLICK);
    impressions.add(ads.impressionRows());
    clicks.add(ads.clickRows());
    check("the rows")
        .given("impressions", impressions.texts())
        .given("clicks", clicks.texts())
        .smells("only-pairs", ads.pairs())
        .smellsWhen("no-range", rows -> withoutNull(rows) > ads.pairs().size())
        .smells("other-side", otherSide)
        .calling(
            () ->
                sandbox.rows(
                    SteppedJoin.columns(
                        answer.apply(impressions.table(), clicks.table()), sandbox)))
        .is(right);
  }
}
