package streamlab.exercises.throttleastream;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyThrottleAStream implements ThrottleAStream {

  @Override
  public Dataset<Row> throttled(
      SparkSession spark, Map<String, String> broker, String topic, int perBatch, int tasks) {
    throw new NotStarted("write a stream that takes at most so many records per micro-batch.");
  }
}
