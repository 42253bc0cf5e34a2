package streamlab.spark.grade.recovery.sample;

import java.nio.file.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/** An answer with a lambda that Spark's tasks have to find, too. */
public class CopiesWords implements KeepWords {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception {
    FilterFunction<Row> isWord = row -> !row.getString(0).isBlank();
    System.out.println("copying");
    return spark
        .readStream()
        .text(input.toString())
        .filter(isWord)
        .writeStream()
        .format("json")
        .option("path", output.toString())
        .option("checkpointLocation", checkpoint.toString())
        .start();
  }
}
