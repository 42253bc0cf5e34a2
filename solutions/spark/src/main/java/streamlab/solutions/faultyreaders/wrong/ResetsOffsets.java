package streamlab.solutions.faultyreaders.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Sets what Kafka's own consumer would want. */
@WrongAnswer(misconception = "offset-reset", failsAt = "all")
public final class ResetsOffsets extends MendedReaders {

  @Override
  public Dataset<Row> all(SparkSession spark, Map<String, String> broker, String topic) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("kafka.auto.offset.reset", "earliest")
        .load()
        .selectExpr(
            "CAST(key AS STRING) AS key", "CAST(value AS STRING) AS value", "timestamp AS time");
  }
}
