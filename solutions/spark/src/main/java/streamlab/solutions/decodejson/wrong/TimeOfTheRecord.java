package streamlab.solutions.decodejson.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** Takes the timestamp of the Kafka record. */
@WrongAnswer(misconception = "kafka-timestamp", failsAt = "good")
public final class TimeOfTheRecord implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    return records
        .withColumn(
            "data",
            from_json(
                col("value").cast("string"),
                StructType.fromDDL(
                    "status string, timestamp timestamp, sensor struct<id int, place string>,"
                        + " broken string"),
                Map.of("columnNameOfCorruptRecord", "broken")))
        .select("data.status", "timestamp", "data.sensor.id", "data.sensor.place", "data.broken");
  }
}
