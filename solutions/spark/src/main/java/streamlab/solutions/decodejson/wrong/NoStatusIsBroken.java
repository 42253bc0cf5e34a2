package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Calls each record broken that lacks a field. */
@WrongAnswer(misconception = "missing-is-broken", failsAt = "missing")
public final class NoStatusIsBroken implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    Column text = col("value").cast("string");
    return records
        .select(
            text.as("text"),
            from_json(
                    text,
                    StructType.fromDDL(
                        "status string, timestamp timestamp, sensor struct<id int, place string>,"
                            + " bad string"),
                    Map.of("columnNameOfCorruptRecord", "bad"))
                .as("data"))
        .withColumn(
            "broken",
            when(col("data.bad").isNotNull().or(col("data.timestamp").isNull()), col("text")))
        .select("data.status", "data.timestamp", "data.sensor.id", "data.sensor.place", "broken");
  }
}
