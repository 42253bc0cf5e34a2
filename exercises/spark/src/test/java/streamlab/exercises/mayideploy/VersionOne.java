package streamlab.exercises.mayideploy;

import static org.apache.spark.sql.functions.sum;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** The program that runs in production, as the task shows it. */
final class VersionOne implements MayIDeploy {

  @Override
  public Predictions predictions() {
    throw new UnsupportedOperationException("version 1 predicts nothing");
  }

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    VoidFunction2<Dataset<Row>, Long> toFolderOfBatch =
        (rows, batch) ->
            rows.write().mode("overwrite").json(output.resolve("batch-" + batch).toString());
    return spark
        .readStream()
        .schema("account string, cents int")
        .option("maxFilesPerTrigger", 1)
        .csv(input.toString())
        .groupBy("account")
        .agg(sum("cents").as("cents"))
        .writeStream()
        .outputMode("update")
        .option("checkpointLocation", checkpoint.toString())
        .trigger(Trigger.AvailableNow())
        .foreachBatch(toFolderOfBatch)
        .start();
  }
}
