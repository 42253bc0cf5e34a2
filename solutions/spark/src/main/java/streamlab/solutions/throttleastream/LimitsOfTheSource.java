package streamlab.solutions.throttleastream;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.Solution;
import streamlab.exercises.throttleastream.ThrottleAStream;

/** Both limits are options of the source. */
@Solution
public final class LimitsOfTheSource implements ThrottleAStream {

  @Override
  public Dataset<Row> throttled(
      SparkSession spark, Map<String, String> broker, String topic, int perBatch, int tasks) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .option("maxOffsetsPerTrigger", perBatch)
        .option("minPartitions", tasks)
        .load()
        .selectExpr("CAST(value AS STRING) AS value", "partition", "offset");
  }
}
