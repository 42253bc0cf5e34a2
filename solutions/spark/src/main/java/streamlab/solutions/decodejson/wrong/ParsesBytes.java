package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Gives the bytes to the parser. */
@WrongAnswer(misconception = "no-cast", failsAt = "good")
public final class ParsesBytes implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    return records
        .select(
            from_json(
                    col("value"),
                    StructType.fromDDL(
                        "status string, timestamp timestamp, sensor struct<id int, place string>,"
                            + " broken string"),
                    Map.of("columnNameOfCorruptRecord", "broken"))
                .as("data"))
        .select(
            "data.status", "data.timestamp", "data.sensor.id", "data.sensor.place", "data.broken");
  }
}
