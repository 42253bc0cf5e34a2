package streamlab.solutions.faultyreaders.wrong;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Compares the timestamp with milliseconds. */
@WrongAnswer(misconception = "timestamp-as-long", failsAt = "since")
public final class ComparesWithANumber extends MendedReaders {

  @Override
  public Dataset<Row> since(Dataset<Row> records, Instant moment) {
    return records.where(col("time").geq(moment.toEpochMilli()));
  }
}
