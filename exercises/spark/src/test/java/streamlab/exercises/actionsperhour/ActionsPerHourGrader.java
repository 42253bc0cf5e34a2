package streamlab.exercises.actionsperhour;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.actionsperhour.ActionsPerHour.Mode;
import streamlab.exercises.actionsperhour.ActionsPerHour.Predictions;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.show.Values;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@Grader(ActionsPerHour.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Actions per hour, sorted")
class ActionsPerHourGrader {

  private static final Actions FIRST =
      Actions.of(
          "2016-07-28 04:10:00 Open",
          "2016-07-28 04:20:00 Close",
          "2016-07-28 04:59:59 Open",
          "2016-07-28 05:00:00 Open",
          "2016-07-28 08:30:00 Close");
  private static final Actions LATE = Actions.of("2016-07-28 04:05:00 Open");

  private static Predictions predictions(ActionsPerHour answer) {
    Predictions predicted = answer.predictions();
    check("predictions").that(predicted).satisfies("your predictions", Objects::nonNull);
    return predicted;
  }

  @Fact(order = 1)
  @DisplayName("predicted: the mode in which a stream can be sorted")
  void mode(ActionsPerHour answer) {
    check("mode")
        .smells("sorting-needs-complete", Mode.UPDATE)
        .smells("sorting-needs-complete", Mode.APPEND)
        .that(predictions(answer).mode())
        .is(Mode.COMPLETE);
  }

  @Fact(order = 2)
  @DisplayName("predicted: the count of Open at four, after the late action")
  void openAtFour(ActionsPerHour answer) {
    check("openAtFour")
        .given("watermark", "06:30")
        .smells("expects-cleanup", 2L)
        .smells("expects-cleanup", 1L)
        .that(predictions(answer).openAtFour())
        .is(3L);
  }

  @Fact(order = 3)
  @DisplayName("predicted: how many rows the watermark drops")
  void dropped(ActionsPerHour answer) {
    check("dropped")
        .given("watermark", "06:30")
        .smells("expects-cleanup", 1L)
        .that(predictions(answer).dropped())
        .is(0L);
  }

  @Fact(order = 4, points = 2)
  @DisplayName("as code: the stream counts the late action, and drops nothing")
  void stream(ActionsPerHour answer, SparkSandbox sandbox) {
    Feed<Row> feed = sandbox.feed(Actions.COLUMNS);
    Dataset<Row> counts = columns(answer.perHour(feed.rows()), sandbox);
    DrivenQuery<Row> query = sandbox.query(feed, counts, OutputMode.Complete());
    check("the rows after the first micro-batch")
        .given("actions", FIRST.texts())
        .that(query.step(FIRST.rows()).stream().sorted().toList())
        .is(FIRST.sorted());
    Actions all = FIRST.and(LATE);
    check("the rows after the late action")
        .given("actions", all.texts())
        .that(query.step(LATE.rows()).stream().sorted().toList())
        .is(all.sorted());
    check("rows dropped").that(query.droppedByWatermark()).is(0L);
    check("the watermark of the second micro-batch")
        .smells("no-watermark", "none")
        .smellsWhen("other-delay", watermark -> watermark.toString().startsWith("2016"))
        .that(query.watermark().map(Values::text).orElse("none"))
        .is("2016-07-28 06:30:00");
  }

  @Fact(order = 5, points = 2)
  @DisplayName("as code: the rows come in the order of hours, and of actions within an hour")
  void order(ActionsPerHour answer, SparkSandbox sandbox) {
    inOrder(answer, sandbox, FIRST.and(LATE));
  }

  @Fact(order = 6)
  @DisplayName("as code: other actions, over midnight and at the full hour")
  void otherActions(ActionsPerHour answer, SparkSandbox sandbox) {
    inOrder(
        answer,
        sandbox,
        Actions.of(
            "2024-03-01 00:00:00 Open",
            "2024-02-29 23:59:59 Rename",
            "2024-02-29 13:00:00 Close",
            "2024-03-01 00:30:00 Close",
            "2024-02-29 13:59:59 Close",
            "2024-02-29 01:15:00 Open"));
  }

  private static void inOrder(ActionsPerHour answer, SparkSandbox sandbox, Actions actions) {
    Feed<Row> feed = sandbox.feed(Actions.COLUMNS);
    feed.add(actions.rows());
    // The columns are taken behind the sorting, which leaves the order as it is.
    Dataset<Row> counts = columns(answer.perHour(feed.table()), sandbox);
    List<String> rows = DatasetTables.rowTexts(counts);
    check("the rows for a table of actions")
        .given("actions", actions.texts())
        .smells("action-first", actions.byAction())
        .smellsWhen("unsorted", actual -> actions.sameButUnsorted((List<?>) actual))
        .that(rows)
        .is(actions.sorted());
  }

  private static Dataset<Row> columns(Dataset<Row> counts, SparkSandbox sandbox) {
    return sandbox.columns(
        check("the columns, sorted")
            .smells("window-struct", List.of("action", "count", "window"))
            .smells("one-kind", List.of("count", "start")),
        counts,
        "start timestamp, action string, count bigint");
  }
}
