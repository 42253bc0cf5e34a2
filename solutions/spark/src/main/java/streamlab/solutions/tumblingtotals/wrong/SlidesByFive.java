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

/** Windows of 15 minutes that begin every five. */
@WrongAnswer(misconception = "slides", failsAt = "fourWindows")
public final class SlidesByFive implements TumblingTotals {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime")))
        .groupBy(window(col("time"), "15 minutes", "5 minutes"))
        .agg(
            sum(when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0)).as("buy"),
            sum(when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0)).as("sell"))
        .select(
            col("window.start").as("start"), col("window.end").as("end"), col("buy"), col("sell"));
  }
}
