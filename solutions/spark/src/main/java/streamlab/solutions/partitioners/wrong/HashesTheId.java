package streamlab.solutions.partitioners.wrong;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Repartitions by the column, which hashes it. */
@WrongAnswer(misconception = "ranges-overlap", failsAt = "thirty")
public final class HashesTheId extends FloorAndRange {

  @Override
  public Dataset<Row> byRange(Dataset<Row> employees, int partitions) {
    return employees.repartition(partitions, col("employee_id"));
  }
}
