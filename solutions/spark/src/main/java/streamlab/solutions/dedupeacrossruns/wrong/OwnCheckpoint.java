package streamlab.solutions.dedupeacrossruns.wrong;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.dedupeacrossruns.DedupeAcrossRuns;

/** Leaves the checkpoint to Spark, which takes a new folder each time. */
@WrongAnswer(misconception = "own-checkpoint", failsAt = "onlyWhatIsNew")
public final class OwnCheckpoint implements DedupeAcrossRuns {

  @Override
  public StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException {
    return readings
        .withWatermark("time", "10 minutes")
        .dropDuplicatesWithinWatermark("id")
        .writeStream()
        .trigger(Trigger.AvailableNow())
        .foreachBatch(write)
        .start();
  }
}
