package streamlab.solutions.partitioners.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Sorts, and leaves the number to the settings. */
@WrongAnswer(misconception = "other-number", failsAt = "thirty")
public final class SortsOnly extends FloorAndRange {

  @Override
  public Dataset<Row> byRange(Dataset<Row> employees, int partitions) {
    return employees.orderBy("employee_id");
  }
}
