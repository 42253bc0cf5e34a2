package streamlab.solutions.faultyreaders.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Believes that the timestamp has to be a long. */
@WrongAnswer(misconception = "timestamp-as-long", failsAt = "all")
public final class TimeAsNumber extends MendedReaders {

  @Override
  public Dataset<Row> all(SparkSession spark, Map<String, String> broker, String topic) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .load()
        .selectExpr(
            "CAST(key AS STRING) AS key",
            "CAST(value AS STRING) AS value",
            "unix_millis(timestamp) AS time");
  }
}
