package streamlab.solutions.slidingtotals.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.slidingtotals.SlidingTotals;

/** Slide first, then size. */
@WrongAnswer(misconception = "size-and-slide-swapped", failsAt = "stream")
public final class SwapsThem implements SlidingTotals {

  @Override
  public int windowsPerEvent(int sizeMinutes, int slideMinutes) {
    return sizeMinutes / slideMinutes;
  }

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .groupBy(window(col("time"), "5 minutes", "15 minutes"))
        .agg(
            sum(when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0)).as("buy"),
            sum(when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0)).as("sell"))
        .select(
            col("window.start").as("start"), col("window.end").as("end"), col("buy"), col("sell"));
  }
}
