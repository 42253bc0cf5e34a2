package streamlab.solutions.faultyreaders.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Takes what comes after the moment. */
@WrongAnswer(misconception = "after-is-not-since", failsAt = "since")
public final class LeavesTheMomentOut extends MendedReaders {

  @Override
  public Dataset<Row> since(Dataset<Row> records, Instant moment) {
    return records.where(col("time").gt(lit(moment)));
  }
}
