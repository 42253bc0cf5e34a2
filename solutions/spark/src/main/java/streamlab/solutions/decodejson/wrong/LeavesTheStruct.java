package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Flattens one level only. */
@WrongAnswer(misconception = "not-flat", failsAt = "good")
public final class LeavesTheStruct implements DecodeJson {

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
        .select("data.*");
  }
}
