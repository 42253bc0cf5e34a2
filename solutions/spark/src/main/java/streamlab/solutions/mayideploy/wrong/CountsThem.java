package streamlab.solutions.mayideploy.wrong;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Adds a count on the way, for a check. */
@WrongAnswer(misconception = "aggregates-are-free", failsAt = "goesOn")
public final class CountsThem extends OneLineMore {

  @Override
  protected Dataset<Row> totals(Dataset<Row> payments) {
    return payments
        .filter("cents > 0")
        .groupBy("account")
        .agg(sum("cents").as("cents"), count("*").as("payments"));
  }
}
