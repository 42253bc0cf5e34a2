package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Ends the query at the first malformed record. */
@WrongAnswer(misconception = "fails-fast", failsAt = "malformed")
public final class FailsFast implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    return records
        .select(
            from_json(
                    col("value").cast("string"),
                    StructType.fromDDL(
                        "status string, timestamp timestamp, sensor struct<id int, place string>"),
                    Map.of("mode", "FAILFAST"))
                .as("data"))
        .select("data.status", "data.timestamp", "data.sensor.id", "data.sensor.place")
        .withColumn("broken", lit(null).cast("string"));
  }
}
