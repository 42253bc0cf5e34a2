package streamlab.solutions.decodejson.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.decodejson.DecodeJson;

/** In SQL, the fields renamed on the way. */
@OtherRightAnswer("in SQL, over a temporary view")
public final class SqlText implements DecodeJson {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records) {
    records.createOrReplaceTempView("records");
    return records
        .sparkSession()
        .sql(
            """
            select data.broken, data.sensor.*, data.status, data.timestamp
            from (select from_json(
                      string(value),
                      'status string, timestamp timestamp,
                       sensor struct<id int, place string>, broken string',
                      map('columnNameOfCorruptRecord', 'broken')) as data
                  from records)
            """);
  }
}
