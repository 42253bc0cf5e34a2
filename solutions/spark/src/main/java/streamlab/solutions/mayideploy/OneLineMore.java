package streamlab.solutions.mayideploy;

import static org.apache.spark.sql.functions.sum;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.Solution;
import streamlab.exercises.mayideploy.MayIDeploy;

/** Version 1 and a filter: key and value of the state are as before. */
@Solution
public class OneLineMore implements MayIDeploy {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TAKES_EFFECT,
        Outcome.KEY_SCHEMA_ERROR,
        Outcome.VALUE_SCHEMA_ERROR,
        Outcome.IGNORED,
        Outcome.TAKES_EFFECT);
  }

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    Dataset<Row> payments =
        spark
            .readStream()
            .schema("account string, cents int")
            .option("maxFilesPerTrigger", 1)
            .csv(input.toString());
    return totals(payments)
        .writeStream()
        .outputMode("update")
        .option("checkpointLocation", folder(checkpoint).toString())
        .trigger(Trigger.AvailableNow())
        .foreachBatch(toFolderOfBatch(output))
        .start();
  }

  /** What is new: payments of 0 cents or less do not count. */
  protected Dataset<Row> totals(Dataset<Row> payments) {
    return payments.filter("cents > 0").groupBy("account").agg(sum("cents").as("cents"));
  }

  /** The checkpoint of version 1. */
  protected Path folder(Path checkpoint) throws Exception {
    return checkpoint;
  }

  /** As in version 1: a batch that is done again replaces what stands there. */
  protected VoidFunction2<Dataset<Row>, Long> toFolderOfBatch(Path output) {
    return (rows, batch) ->
        rows.write().mode("overwrite").json(output.resolve("batch-" + batch).toString());
  }
}
