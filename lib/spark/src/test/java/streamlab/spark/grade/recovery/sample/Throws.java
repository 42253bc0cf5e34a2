package streamlab.spark.grade.recovery.sample;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/** An answer that fails. */
public class Throws implements KeepWords {

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint) {
    throw new IllegalStateException("no words");
  }
}
