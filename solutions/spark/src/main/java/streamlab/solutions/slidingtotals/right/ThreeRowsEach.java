package streamlab.solutions.slidingtotals.right;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.timestamp_seconds;
import static org.apache.spark.sql.functions.unix_timestamp;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.slidingtotals.SlidingTotals;

/** What the slide does, by hand: three rows of each trade, then a plain grouping. */
@OtherRightAnswer("each trade three times, with explode, and the formula by counting")
public final class ThreeRowsEach implements SlidingTotals {

  @Override
  public int windowsPerEvent(int sizeMinutes, int slideMinutes) {
    int windows = 0;
    for (int start = 0; start > -sizeMinutes; start -= slideMinutes) {
      windows++;
    }
    return windows;
  }

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("second", unix_timestamp(col("time")))
        .withColumn("last", col("second").minus(col("second").mod(300)))
        .withColumn("first", explode(sequence(col("last").minus(600), col("last"), lit(300))))
        .groupBy("first")
        .agg(
            sum(expr("if(Type = 'BUY', Amount, 0)")).as("buy"),
            sum(expr("if(Type = 'SELL', Amount, 0)")).as("sell"))
        .select(
            timestamp_seconds(col("first")).as("start"),
            timestamp_seconds(col("first").plus(900)).as("end"),
            col("buy"),
            col("sell"));
  }
}
