package streamlab.solutions.partitioners.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Repartitions by number, which deals rows out in turn. */
@WrongAnswer(misconception = "ranges-overlap", failsAt = "thirty")
public final class DealsOut extends FloorAndRange {

  @Override
  public Dataset<Row> byRange(Dataset<Row> employees, int partitions) {
    return employees.repartition(partitions);
  }
}
