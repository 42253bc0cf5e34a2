package streamlab.solutions.throttleastream.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.throttleastream.ThrottleAStream;

/** Moves the rows to more tasks after they were read. */
@WrongAnswer(misconception = "shuffled", failsAt = "fiveTasks")
public final class RepartitionsTheRows implements ThrottleAStream {

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
        .load()
        .selectExpr("CAST(value AS STRING) AS value", "partition", "offset")
        .repartition(tasks);
  }
}
