package streamlab.solutions.orderinbox.wrong;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.orderinbox.OrderInbox;

/** Leaves the columns to Spark, as in a batch job. */
@WrongAnswer(misconception = "infers-schema", failsAt = "declared")
public final class NamesNoSchema implements OrderInbox {

  @Override
  public Dataset<Row> orders(SparkSession spark, Path inbox, Path archive) {
    return spark
        .readStream()
        .option("maxFilesPerTrigger", 1)
        .option("pathGlobFilter", "*.json")
        .option("mode", "FAILFAST")
        .option("cleanSource", "archive")
        .option("sourceArchiveDir", archive.toString())
        .json(inbox.toString());
  }
}
