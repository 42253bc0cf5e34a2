package streamlab.solutions.throttleastream.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.throttleastream.ThrottleAStream;

/** Leaves the start to the default. */
@WrongAnswer(misconception = "default-latest", failsAt = "sixTens")
public final class StartsAtTheEnd implements ThrottleAStream {

  @Override
  public Dataset<Row> throttled(
      SparkSession spark, Map<String, String> broker, String topic, int perBatch, int tasks) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("maxOffsetsPerTrigger", perBatch)
        .option("minPartitions", tasks)
        .load()
        .selectExpr("CAST(value AS STRING) AS value", "partition", "offset");
  }
}
