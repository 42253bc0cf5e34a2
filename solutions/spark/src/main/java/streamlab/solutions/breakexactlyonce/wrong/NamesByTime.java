package streamlab.solutions.breakexactlyonce.wrong;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Gives each write a folder of its own, named by the time. */
@WrongAnswer(misconception = "checkpoint-alone", failsAt = "killed")
public final class NamesByTime extends FolderOfTheBatch {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    VoidFunction2<Dataset<Row>, Long> write =
        (rows, batch) -> rows.write().json(output.resolve("at-" + System.nanoTime()).toString());
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
