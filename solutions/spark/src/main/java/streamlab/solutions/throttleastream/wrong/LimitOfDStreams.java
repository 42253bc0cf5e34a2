package streamlab.solutions.throttleastream.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.throttleastream.ThrottleAStream;

/** Uses the option of DStreams. */
@WrongAnswer(misconception = "no-limit-known", failsAt = "sixTens")
public final class LimitOfDStreams implements ThrottleAStream {

  @Override
  public Dataset<Row> throttled(
      SparkSession spark, Map<String, String> broker, String topic, int perBatch, int tasks) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .option("maxRatePerPartition", perBatch)
        .option("minPartitions", tasks)
        .load()
        .selectExpr("CAST(value AS STRING) AS value", "partition", "offset");
  }
}
