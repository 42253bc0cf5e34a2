package streamlab.solutions.tumblingtotals.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.tumblingtotals.TumblingTotals;

/** Counts where the amounts are asked for. */
@WrongAnswer(misconception = "counts-trades", failsAt = "fourWindows")
public final class CountsTrades implements TumblingTotals {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime")))
        .groupBy(window(col("time"), "15 minutes"))
        .agg(
            count(when(col("Type").equalTo("BUY"), 1)).as("buy"),
            count(when(col("Type").equalTo("SELL"), 1)).as("sell"))
        .select(
            col("window.start").as("start"), col("window.end").as("end"), col("buy"), col("sell"));
  }
}
