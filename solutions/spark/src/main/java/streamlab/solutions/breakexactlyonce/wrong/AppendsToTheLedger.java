package streamlab.solutions.breakexactlyonce.wrong;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Leaves exactly-once to the checkpoint and appends. */
@WrongAnswer(misconception = "checkpoint-alone", failsAt = "killed")
public final class AppendsToTheLedger extends FolderOfTheBatch {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    VoidFunction2<Dataset<Row>, Long> write =
        (rows, batch) -> rows.write().mode("append").json(output.toString());
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
