package streamlab.spark.stream;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.error.LabException;
import streamlab.spark.rows.DatasetTables;

/**
 * A streaming query over all that its source has now: it ends by itself, and tells what each of its
 * micro-batches held. Started again on the same checkpoint it goes on where it ended.
 */
public final class AvailableNow {

  /**
   * A micro-batch with rows.
   *
   * @param rows its rows as text, in the order of its tasks
   * @param tasks how many tasks computed it
   */
  public record MicroBatch(List<String> rows, int tasks) {}

  private final StreamingQuery query;
  private final List<MicroBatch> batches;

  private AvailableNow(StreamingQuery query, List<MicroBatch> batches) {
    this.query = query;
    this.batches = batches;
  }

  /**
   * Starts it, in append mode.
   *
   * @param checkpoint the folder in which the query keeps its offsets
   * @throws org.apache.spark.sql.AnalysisException when Spark refuses the query; it is a checked
   *     exception that Spark's own method does not declare
   */
  public static AvailableNow start(Dataset<?> stream, Path checkpoint) {
    List<MicroBatch> batches = Collections.synchronizedList(new ArrayList<>());
    VoidFunction2<Dataset<Row>, Long> keep = (batch, id) -> keep(batch, batches);
    try {
      StreamingQuery query =
          stream
              .toDF()
              .writeStream()
              .option("checkpointLocation", checkpoint.toString())
              .trigger(Trigger.AvailableNow())
              .foreachBatch(keep)
              .start();
      return new AvailableNow(query, batches);
    } catch (TimeoutException e) {
      throw new LabException("The query did not start in time: is the machine busy? Try again.", e);
    }
  }

  private static void keep(Dataset<Row> batch, List<MicroBatch> batches) {
    List<String> rows = DatasetTables.rowTexts(batch);
    if (!rows.isEmpty()) {
      batches.add(new MicroBatch(rows, batch.rdd().getNumPartitions()));
    }
  }

  /**
   * Waits for its end, at most a minute.
   *
   * @return the micro-batches of this start, without those that held no rows
   * @throws LabException when the query failed, with the cause in a sentence and as its cause
   */
  public List<MicroBatch> await() {
    Queries.untilCaughtUp(query);
    return List.copyOf(batches);
  }
}
