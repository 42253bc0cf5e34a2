package streamlab.exercises.slidingtotals;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MySlidingTotals implements SlidingTotals {

  @Override
  public int windowsPerEvent(int sizeMinutes, int slideMinutes) {
    throw new NotStarted("write how many windows an event belongs to.");
  }

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    throw new NotStarted("write the totals of 15 minutes, every five minutes.");
  }
}
