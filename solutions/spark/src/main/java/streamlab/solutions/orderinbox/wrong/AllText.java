package streamlab.solutions.orderinbox.wrong;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.orderinbox.OrderInbox;

/** Takes everything for text, to be on the safe side. */
@WrongAnswer(misconception = "all-text", failsAt = "declared")
public final class AllText implements OrderInbox {

  @Override
  public Dataset<Row> orders(SparkSession spark, Path inbox, Path archive) {
    return spark
        .readStream()
        .schema("id STRING, customer STRING, amount STRING, ordered STRING")
        .option("maxFilesPerTrigger", 1)
        .option("pathGlobFilter", "*.json")
        .option("mode", "FAILFAST")
        .option("cleanSource", "archive")
        .option("sourceArchiveDir", archive.toString())
        .json(inbox.toString());
  }
}
