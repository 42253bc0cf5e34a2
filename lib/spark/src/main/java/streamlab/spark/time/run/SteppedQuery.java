package streamlab.spark.time.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.streaming.CommitLog;
import org.apache.spark.sql.execution.streaming.CommitMetadata;
import org.apache.spark.sql.streaming.StateOperatorProgress;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.apache.spark.util.Utils;
import streamlab.error.LabException;
import streamlab.spark.stream.Queries;

/**
 * A streaming query over inputs fed by hand, which tells of each micro-batch. It runs while it is
 * stepped only; the next time it goes on from its checkpoint, as a query does after a restart.
 */
final class SteppedQuery implements AutoCloseable {

  private final SparkSession spark;
  private final Dataset<Row> result;
  private final String mode;
  private final String checkpoint;
  private final Map<Long, List<Row>> sink = new ConcurrentHashMap<>();
  private StreamingQuery query;
  private long lastBatch = -1;

  SteppedQuery(SparkSession spark, Dataset<Row> result, String mode) {
    this.spark = spark;
    this.result = result;
    this.mode = mode;
    // Spark deletes it when this program ends.
    this.checkpoint =
        Utils.createTempDir(spark.sparkContext().getConf().get("spark.local.dir", "/tmp"), "steps")
            .getPath();
  }

  String checkpoint() {
    return checkpoint;
  }

  /** Adds events and waits until all that comes of them is done. */
  List<MicroBatch> step(List<Entry> events) {
    if (events.stream().map(Entry::input).distinct().count() > 1) {
      // A running query might look between the two and make two micro-batches of them.
      close();
    }
    Map<Input, List<Row>> rows = new LinkedHashMap<>();
    events.forEach(
        event -> rows.computeIfAbsent(event.input(), in -> new ArrayList<>()).add(event.row()));
    rows.forEach((input, several) -> input.feed().add(several));
    start();
    Queries.untilCaughtUp(query);
    return batches();
  }

  private void start() {
    if (query != null) {
      return;
    }
    VoidFunction2<Dataset<Row>, Long> keep = (rows, id) -> sink.put(id, rows.collectAsList());
    try {
      query =
          result
              .writeStream()
              .outputMode(mode)
              .option("checkpointLocation", checkpoint)
              .foreachBatch(keep)
              .start();
    } catch (TimeoutException e) {
      throw new LabException("The query did not start in time: is the machine busy? Try again.", e);
    }
  }

  private List<MicroBatch> batches() {
    List<MicroBatch> batches = new ArrayList<>();
    for (StreamingQueryProgress progress : query.recentProgress()) {
      // A progress without this part tells of a look that found nothing to do.
      if (progress.batchId() > lastBatch && progress.durationMs().containsKey("addBatch")) {
        lastBatch = progress.batchId();
        batches.add(batch(progress));
      }
    }
    return batches;
  }

  private MicroBatch batch(StreamingQueryProgress progress) {
    StateOperatorProgress[] operators = progress.stateOperators();
    List<Row> rows = sink.remove(progress.batchId());
    return new MicroBatch(
        progress.batchId(),
        progress.numInputRows() > 0,
        sum(operators, StateOperatorProgress::numRowsDroppedByWatermark),
        sum(operators, each -> each.customMetrics().getOrDefault("numDroppedDuplicateRows", 0L)),
        operators.length,
        sum(operators, each -> each.numRowsUpdated() + each.numRowsRemoved()) > 0,
        nextWatermark(progress.batchId()),
        rows == null ? List.of() : rows);
  }

  private static long sum(
      StateOperatorProgress[] operators, ToLongFunction<StateOperatorProgress> count) {
    return Arrays.stream(operators).mapToLong(count).sum();
  }

  private Optional<Instant> nextWatermark(long batch) {
    CommitMetadata commit = new CommitLog(spark, checkpoint + "/commits").get(batch).get();
    // Spark starts with 1970, which stands for none yet.
    return Optional.of(commit.nextBatchWatermarkMs())
        .filter(millis -> millis > 0)
        .map(Instant::ofEpochMilli);
  }

  /** Stops the query; the next step starts it again. */
  @Override
  public void close() {
    if (query != null) {
      Queries.stop(query);
      query = null;
    }
  }
}
