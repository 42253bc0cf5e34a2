package streamlab.solutions.breakexactlyonce.right;

import static org.apache.spark.sql.functions.lit;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.OtherRightAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Has Spark overwrite only those partitions that the rows belong to. */
@OtherRightAnswer("a partition column and dynamic overwrite")
public final class DynamicOverwrite extends FolderOfTheBatch {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    VoidFunction2<Dataset<Row>, Long> toItsPartition =
        (rows, batch) ->
            rows.withColumn("batch", lit(batch))
                .write()
                .mode("overwrite")
                .option("partitionOverwriteMode", "dynamic")
                .partitionBy("batch")
                .json(output.toString());
    return spark
        .readStream()
        .schema("id string, cents int")
        .csv(input.toString())
        .writeStream()
        .option("checkpointLocation", checkpoint.toString())
        .foreachBatch(toItsPartition)
        .start();
  }
}
