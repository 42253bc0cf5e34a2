package streamlab.solutions.mayideploy.wrong;

import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Leaves out totals in place of payments. */
@WrongAnswer(misconception = "filters-totals", failsAt = "alone")
public final class FiltersTheTotals extends OneLineMore {

  @Override
  protected Dataset<Row> totals(Dataset<Row> payments) {
    return payments.groupBy("account").agg(sum("cents").as("cents")).filter("cents > 0");
  }
}
