package streamlab.exercises.allowedornot;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.streaming.DataStreamWriter;
import streamlab.exercises.allowedornot.AllowedOrNot.Mode;
import streamlab.exercises.allowedornot.AllowedOrNot.Query;
import streamlab.exercises.allowedornot.AllowedOrNot.Sink;
import streamlab.spark.grade.SparkSandbox;

/** What Spark really says to a combination; each is tried once in this JVM. */
final class Attempts {

  private static final Map<List<Object>, Boolean> TRIED = new ConcurrentHashMap<>();

  private final SparkSandbox sandbox;
  private final Path folder;

  /**
   * Attempts in a session.
   *
   * @param folder for files and checkpoints
   */
  Attempts(SparkSandbox sandbox, Path folder) {
    this.sandbox = sandbox;
    this.folder = folder;
  }

  boolean works(Query query, Mode mode, Sink sink) {
    return TRIED.computeIfAbsent(List.of(query, mode, sink), key -> starts(query, mode, sink));
  }

  private boolean starts(Query query, Mode mode, Sink sink) {
    DataStreamWriter<Row> writer =
        result(query).writeStream().outputMode(mode.name().toLowerCase(Locale.ROOT));
    try {
      // Without data: the answer comes before the first micro-batch would.
      into(sink, writer).start().stop();
      return true;
    } catch (TimeoutException e) {
      throw new IllegalStateException("The query did not start or stop in time.", e);
    } catch (Exception e) {
      // Checked in truth, though Spark's method does not declare it.
      if (e instanceof AnalysisException) {
        return false;
      }
      throw e;
    }
  }

  private DataStreamWriter<Row> into(Sink sink, DataStreamWriter<Row> writer) {
    VoidFunction2<Dataset<Row>, Long> nothing = (batch, id) -> {};
    int number = TRIED.size();
    return switch (sink) {
      case NOOP -> writer.format("noop");
      case CONSOLE -> writer.format("console");
      case FOREACH_BATCH -> writer.foreachBatch(nothing);
      case PARQUET ->
          writer
              .format("parquet")
              .option("path", folder.resolve("out-" + number).toString())
              .option("checkpointLocation", folder.resolve("checkpoint-" + number).toString());
    };
  }

  private Dataset<Row> result(Query query) {
    Dataset<Row> events = events();
    return switch (query) {
      case FILTER -> events.filter("word <> 'a'");
      case LIMIT -> events.limit(2);
      case DISTINCT -> events.distinct();
      case SORT -> events.orderBy("word");
      case COUNT -> events.groupBy("word").count();
      case COUNT_THEN_SORT -> events.groupBy("word").count().orderBy("word");
      case WINDOW_COUNT -> perWindow(events);
      case WINDOW_COUNT_WITH_WATERMARK -> perWindow(events.withWatermark("time", "5 minutes"));
      case RUNNING_SUM ->
          events.withColumn("sum", sum(length(col("word"))).over(Window.orderBy("time")));
      case JOIN_OF_TWO_STREAMS -> events.join(events().select("word"), "word");
    };
  }

  private static Dataset<Row> perWindow(Dataset<Row> events) {
    return events.groupBy(window(col("time"), "10 minutes")).count();
  }

  private Dataset<Row> events() {
    return sandbox.feed("time timestamp, word string").rows();
  }
}
