package streamlab.spark.grade.recovery.sample;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/** What a recovery exercise's interface looks like. */
public interface KeepWords {

  /** Copies words to JSON files. */
  StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception;
}
