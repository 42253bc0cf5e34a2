package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Takes a row of nulls for nothing. */
@WrongAnswer(misconception = "lost", failsAt = "malformed")
public final class DropsNulls implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    return records
        .select(
            from_json(
                    col("value").cast("string"),
                    StructType.fromDDL(
                        "status string, timestamp timestamp, sensor struct<id int, place string>,"
                            + " broken string"),
                    Map.of("columnNameOfCorruptRecord", "broken"))
                .as("data"))
        .select(
            "data.status", "data.timestamp", "data.sensor.id", "data.sensor.place", "data.broken")
        .where("status is not null");
  }
}
