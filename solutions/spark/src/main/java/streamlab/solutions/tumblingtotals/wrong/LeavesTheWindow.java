package streamlab.solutions.tumblingtotals.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.tumblingtotals.TumblingTotals;

/** Returns what agg gives, with the window as one column. */
@WrongAnswer(misconception = "window-struct", failsAt = "fourWindows")
public final class LeavesTheWindow implements TumblingTotals {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime")))
        .groupBy(window(col("time"), "15 minutes"))
        .agg(
            sum(when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0)).as("buy"),
            sum(when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0)).as("sell"));
  }
}
