package streamlab.solutions.dedupeacrossruns.wrong;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dedupeacrossruns.DedupeAcrossRuns;

/** Keeps every id there ever was. */
@WrongAnswer(misconception = "no-watermark", failsAt = "stateStaysSmall")
public final class NoWatermark implements DedupeAcrossRuns {

  @Override
  public StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException {
    return readings
        .dropDuplicates("id")
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .foreachBatch(write)
        .start();
  }
}
