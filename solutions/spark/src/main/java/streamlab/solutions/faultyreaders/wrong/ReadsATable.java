package streamlab.solutions.faultyreaders.wrong;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Reads what is there now. */
@WrongAnswer(misconception = "table-for-stream", failsAt = "all")
public final class ReadsATable extends MendedReaders {

  @Override
  public Dataset<Row> all(SparkSession spark, Map<String, String> broker, String topic) {
    return spark
        .read()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .load()
        .selectExpr(
            "CAST(key AS STRING) AS key", "CAST(value AS STRING) AS value", "timestamp AS time");
  }
}
