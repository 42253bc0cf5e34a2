package streamlab.solutions.dedupeacrossruns.wrong;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dedupeacrossruns.DedupeAcrossRuns;

/** Takes the time among the columns, as older guides do. */
@WrongAnswer(misconception = "time-in-the-key", failsAt = "acrossRuns")
public final class IdAndTime implements DedupeAcrossRuns {

  @Override
  public StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException {
    return readings
        .withWatermark("time", "10 minutes")
        .dropDuplicates("id", "time")
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .foreachBatch(write)
        .start();
  }
}
