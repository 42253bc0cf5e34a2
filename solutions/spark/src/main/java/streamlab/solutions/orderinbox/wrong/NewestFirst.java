package streamlab.solutions.orderinbox.wrong;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.orderinbox.OrderInbox;

/** Wants the freshest orders first. */
@WrongAnswer(misconception = "newest-first", failsAt = "oneByOne")
public final class NewestFirst implements OrderInbox {

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
        .option("latestFirst", true)
        .json(inbox.toString());
  }
}
