package streamlab.solutions.faultyreaders;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.Solution;
import streamlab.exercises.faultyreaders.FaultyReaders;

/** The broker by all its options, the start by Spark's own, the moment as a timestamp. */
@Solution
public class MendedReaders implements FaultyReaders {

  @Override
  public List<Cause> causes() {
    return List.of(Cause.NO_BROKER, Cause.SPARK_DECIDES, Cause.OTHER_TYPE, Cause.CHECKPOINT_WINS);
  }

  @Override
  public Dataset<Row> all(SparkSession spark, Map<String, String> broker, String topic) {
    return spark
        .readStream()
        .format("kafka")
        .options(broker)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .load()
        .selectExpr(
            "CAST(key AS STRING) AS key", "CAST(value AS STRING) AS value", "timestamp AS time");
  }

  @Override
  public Dataset<Row> since(Dataset<Row> records, Instant moment) {
    return records.where(col("time").geq(lit(moment)));
  }

  @Override
  public List<Long> rowsOfStarts() {
    return List.of(60L, 0L, 4L);
  }
}
