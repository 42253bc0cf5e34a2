package streamlab.solutions.throttleastream.right;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.throttleastream.ThrottleAStream;

/** A limit on the records of a task does the same as a smallest number of tasks. */
@OtherRightAnswer("by the largest task, with the columns cast in select")
public final class BySizeOfTasks implements ThrottleAStream {

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
        .option("maxRecordsPerPartition", Math.max(1, perBatch / tasks))
        .load()
        .select("value", "partition", "offset")
        .withColumn("value", org.apache.spark.sql.functions.col("value").cast("string"));
  }
}
