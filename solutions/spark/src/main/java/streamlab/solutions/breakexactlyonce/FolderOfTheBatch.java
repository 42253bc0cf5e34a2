package streamlab.solutions.breakexactlyonce;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.Solution;
import streamlab.exercises.breakexactlyonce.BreakExactlyOnce;

/** Each batch owns a folder named by its id: written twice, it is as if written once. */
@Solution
public class FolderOfTheBatch implements BreakExactlyOnce {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TWICE, Outcome.LOST, Outcome.DIFFERENT, Outcome.TWICE, Outcome.EXACT);
  }

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    VoidFunction2<Dataset<Row>, Long> toItsFolder =
        (rows, batch) ->
            rows.write().mode("overwrite").json(output.resolve("batch-" + batch).toString());
    return spark
        .readStream()
        .schema("id string, cents int")
        .csv(input.toString())
        .writeStream()
        .option("checkpointLocation", checkpoint.toString())
        .trigger(Trigger.AvailableNow())
        .foreachBatch(toItsFolder)
        .start();
  }
}
