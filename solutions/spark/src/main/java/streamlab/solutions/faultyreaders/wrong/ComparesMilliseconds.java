package streamlab.solutions.faultyreaders.wrong;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Casts to seconds and compares with milliseconds. */
@WrongAnswer(misconception = "milliseconds-for-seconds", failsAt = "since")
public final class ComparesMilliseconds extends MendedReaders {

  @Override
  public Dataset<Row> since(Dataset<Row> records, Instant moment) {
    return records.where(col("time").cast("long").geq(moment.toEpochMilli()));
  }
}
