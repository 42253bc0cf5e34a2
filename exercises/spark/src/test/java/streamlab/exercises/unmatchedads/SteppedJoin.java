package streamlab.exercises.unmatchedads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.grade.Check;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

/** A join of an answer's over two streams, step by step. */
final class SteppedJoin {

  static final String IMPRESSION = "ImpressionID string, CreatedTime timestamp";
  static final String CLICK = "ClickID string, ClickTime timestamp";

  private final Feed<Row> impressions;
  private final Feed<Row> clicks;
  private final DrivenQuery<Row> query;
  private final int watermarks;
  private final List<String> outputs = new ArrayList<>();

  SteppedJoin(SparkSandbox sandbox, BinaryOperator<Dataset<Row>> join) throws Exception {
    impressions = sandbox.feed(IMPRESSION);
    clicks = sandbox.feed(CLICK);
    Dataset<Row> result = columns(join.apply(impressions.rows(), clicks.rows()), sandbox);
    watermarks = Plans.watermarks(result);
    query = started(() -> sandbox.query(impressions, result, OutputMode.Append()), result);
  }

  private static DrivenQuery<Row> started(Callable<DrivenQuery<Row>> start, Dataset<Row> result)
      throws Exception {
    List<DrivenQuery<Row>> started = new ArrayList<>();
    String refusal = Plans.watermarks(result) == 0 ? "no-watermark" : "no-range";
    Check.check("starting the query")
        .smellsOfError(refusal, "not supported without a watermark")
        .calling(
            () -> {
              started.add(start.call());
              return "it runs";
            })
        .is("it runs");
    return started.get(0);
  }

  static Dataset<Row> columns(Dataset<Row> result, SparkSandbox sandbox) {
    return sandbox.columns(Check.check("the columns, sorted"), result, IMPRESSION + ", " + CLICK);
  }

  /** Impressions in a micro-batch of their own, such as {@code "100001 10:00"}. */
  SteppedJoin impressions(String... texts) {
    return put(query.step(AdEvents.of(List.of(texts), List.of()).impressionRows()));
  }

  /** Clicks in a micro-batch of their own. */
  SteppedJoin clicks(String... texts) {
    return put(query.step(clicks, AdEvents.of(List.of(), List.of(texts)).clickRows()));
  }

  private SteppedJoin put(List<String> rows) {
    int step = outputs.isEmpty() ? 1 : Integer.parseInt(last().split(":")[0]) + 1;
    if (rows.isEmpty()) {
      outputs.add(step + ": nothing");
    }
    rows.stream()
        .sorted()
        .forEach(row -> outputs.add(step + ": " + row.replace("2019-02-05 ", "")));
    return this;
  }

  private String last() {
    return outputs.get(outputs.size() - 1);
  }

  /** All that came out, each row behind the number of its step. */
  List<String> outputs() {
    return List.copyOf(outputs);
  }

  int watermarks() {
    return watermarks;
  }

  long stateRows() {
    return query.stateRows();
  }

  Check check(String what) {
    return Check.check(what)
        .given("impressions", impressions.texts())
        .given("clicks", clicks.texts());
  }
}
