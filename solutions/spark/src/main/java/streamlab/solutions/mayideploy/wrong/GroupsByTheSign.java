package streamlab.solutions.mayideploy.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Groups by the sign of the payment to tell the good ones. */
@WrongAnswer(misconception = "keys-are-free", failsAt = "goesOn")
public final class GroupsByTheSign extends OneLineMore {

  @Override
  protected Dataset<Row> totals(Dataset<Row> payments) {
    return payments
        .groupBy(col("account"), col("cents").gt(0).as("counts"))
        .agg(sum("cents").as("cents"))
        .filter("counts");
  }
}
