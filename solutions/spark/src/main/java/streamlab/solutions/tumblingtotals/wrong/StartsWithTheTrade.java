package streamlab.solutions.tumblingtotals.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.tumblingtotals.TumblingTotals;

/** Begins a window with each trade. */
@WrongAnswer(misconception = "starts-with-a-trade", failsAt = "fourWindows")
public final class StartsWithTheTrade implements TumblingTotals {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime")))
        .groupBy(col("time"))
        .agg(
            sum(when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0)).as("buy"),
            sum(when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0)).as("sell"))
        .select(
            col("time").as("start"),
            expr("time + interval 15 minutes").as("end"),
            col("buy"),
            col("sell"));
  }
}
