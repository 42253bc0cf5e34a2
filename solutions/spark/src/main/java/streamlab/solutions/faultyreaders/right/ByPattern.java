package streamlab.solutions.faultyreaders.right;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.faultyreaders.FaultyReaders;

/** A pattern that fits one topic, a start by timestamp, the condition in SQL. */
@OtherRightAnswer("by a pattern, with a starting timestamp, columns in another order, SQL")
public final class ByPattern implements FaultyReaders {

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
        .option("subscribePattern", Pattern.quote(topic))
        .option("startingTimestamp", "1")
        .load()
        .select(
            col("timestamp").as("time"), col("value").cast("string"), col("key").cast("string"));
  }

  @Override
  public Dataset<Row> since(Dataset<Row> records, Instant moment) {
    return records.where("time >= TIMESTAMP '" + moment + "'");
  }

  @Override
  public List<Long> rowsOfStarts() {
    return List.of(60L, 0L, 4L);
  }
}
