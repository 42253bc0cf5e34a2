package streamlab.solutions.orderinbox.right;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.orderinbox.OrderInbox;

/** Reads lines of text, and takes them apart as one does with a topic of Kafka. */
@OtherRightAnswer("text lines and from_json")
public final class TextThenFromJson implements OrderInbox {

  @Override
  public Dataset<Row> orders(SparkSession spark, Path inbox, Path archive) {
    return spark
        .readStream()
        .option("maxFilesPerTrigger", 1)
        .option("pathGlobFilter", "*.json")
        .option("cleanSource", "archive")
        .option("sourceArchiveDir", archive.toString())
        .text(inbox.toString())
        .select(
            from_json(
                    col("value"),
                    StructType.fromDDL(
                        "id STRING, customer STRING, amount DECIMAL(10,2), ordered TIMESTAMP"),
                    Map.of("mode", "FAILFAST"))
                .as("order"))
        .select("order.*");
  }
}
