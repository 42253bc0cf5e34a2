package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Lets a malformed record become nulls. */
@WrongAnswer(misconception = "nulls-only", failsAt = "malformed")
public final class KeepsNoText implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    return records
        .select(
            from_json(
                    col("value").cast("string"),
                    StructType.fromDDL(
                        "status string, timestamp timestamp, sensor struct<id int, place string>"))
                .as("data"))
        .select("data.status", "data.timestamp", "data.sensor.id", "data.sensor.place")
        .withColumn("broken", lit(null).cast("string"));
  }
}
