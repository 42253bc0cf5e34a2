package streamlab.solutions.breakexactlyonce.right;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.OtherRightAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Leaves it to the file sink, whose log lists the files of complete batches only. */
@OtherRightAnswer("Spark's file sink")
public final class FileSink extends FolderOfTheBatch {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    return spark
        .readStream()
        .schema("id string, cents int")
        .csv(input.toString())
        .writeStream()
        .format("json")
        .option("path", output.toString())
        .option("checkpointLocation", checkpoint.toString())
        .start();
  }
}
