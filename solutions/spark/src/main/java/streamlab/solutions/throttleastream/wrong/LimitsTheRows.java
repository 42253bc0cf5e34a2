package streamlab.solutions.throttleastream.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.throttleastream.ThrottleAStream;

/** Limits the rows of the result. */
@WrongAnswer(misconception = "limit-of-rows", failsAt = "sixTens")
public final class LimitsTheRows implements ThrottleAStream {

  @Override
  public Dataset<Row> throttled(
      SparkSession spark, Map<String, String> broker, String topic, int perBatch, int tasks) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .option("minPartitions", tasks)
        .load()
        .selectExpr("CAST(value AS STRING) AS value", "partition", "offset")
        .limit(perBatch);
  }
}
