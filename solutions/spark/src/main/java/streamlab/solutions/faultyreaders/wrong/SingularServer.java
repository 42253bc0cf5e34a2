package streamlab.solutions.faultyreaders.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Writes the option as the notes do. */
@WrongAnswer(misconception = "singular-server", failsAt = "all")
public final class SingularServer extends MendedReaders {

  @Override
  public Dataset<Row> all(SparkSession spark, Map<String, String> broker, String topic) {
    return spark
        .readStream()
        .format("kafka")
        .option("kafka.bootstrap.server", broker.get("kafka.bootstrap.servers"))
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .load()
        .selectExpr(
            "CAST(key AS STRING) AS key", "CAST(value AS STRING) AS value", "timestamp AS time");
  }
}
