package streamlab.solutions.breakexactlyonce.wrong;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Numbers the batches by a counter of its own, which begins anew at each start. */
@WrongAnswer(misconception = "overwrites-everything", failsAt = "startedAgain")
public final class CountsBatchesItself extends FolderOfTheBatch {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    AtomicInteger number = new AtomicInteger();
    VoidFunction2<Dataset<Row>, Long> write =
        (rows, batch) ->
            rows.write()
                .mode("overwrite")
                .json(output.resolve("batch-" + number.getAndIncrement()).toString());
    return spark
        .readStream()
        .schema("id string, cents int")
        .csv(input.toString())
        .writeStream()
        .option("checkpointLocation", checkpoint.toString())
        .foreachBatch(write)
        .start();
  }
}
