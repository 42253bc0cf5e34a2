package streamlab.solutions.dedupeacrossruns.wrong;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dedupeacrossruns.DedupeAcrossRuns;

/** Leaves the trigger out: the query waits for more. */
@WrongAnswer(misconception = "goes-on-for-ever", failsAt = "onlyWhatIsNew")
public final class WaitsForMore implements DedupeAcrossRuns {

  @Override
  public StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException {
    return readings
        .withWatermark("time", "10 minutes")
        .dropDuplicatesWithinWatermark("id")
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .foreachBatch(write)
        .start();
  }
}
