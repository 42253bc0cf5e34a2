package streamlab.exercises.clickedintime;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyClickedInTime implements ClickedInTime {

  @Override
  public Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks) {
    throw new NotStarted("write the join of impressions and clicks, with both of its bounds.");
  }

  @Override
  public OutputMode outputMode() {
    throw new NotStarted("write the join of impressions and clicks, with both of its bounds.");
  }
}
