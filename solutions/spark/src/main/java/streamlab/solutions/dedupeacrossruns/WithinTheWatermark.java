package streamlab.solutions.dedupeacrossruns;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.Solution;
import streamlab.exercises.dedupeacrossruns.DedupeAcrossRuns;

/** One checkpoint for all runs; ids are remembered for ten minutes of event time. */
@Solution
public final class WithinTheWatermark implements DedupeAcrossRuns {

  @Override
  public StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException {
    return readings
        .withWatermark("time", "10 minutes")
        .dropDuplicatesWithinWatermark("id")
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .foreachBatch(write)
        .start();
  }
}
