package streamlab.solutions.orderinbox;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.Solution;
import streamlab.exercises.orderinbox.OrderInbox;

/** Everything that is asked for is a setting of the reader. */
@Solution
public final class DeclaredReader implements OrderInbox {

  @Override
  public Dataset<Row> orders(SparkSession spark, Path inbox, Path archive) {
    return spark
        .readStream()
        .schema("id STRING, customer STRING, amount DECIMAL(10,2), ordered TIMESTAMP")
        .option("maxFilesPerTrigger", 1)
        .option("pathGlobFilter", "*.json")
        .option("mode", "FAILFAST")
        .option("cleanSource", "archive")
        .option("sourceArchiveDir", archive.toString())
        .json(inbox.toString());
  }
}
