package streamlab.solutions.tumblingtotals;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.Solution;
import streamlab.exercises.tumblingtotals.TumblingTotals;

/** Two columns with the amount or 0, added up per window of event time. */
@Solution
public final class BuySellWindows implements TumblingTotals {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime"), "yyyy-MM-dd HH:mm:ss"))
        .withColumn("buy", when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0))
        .withColumn("sell", when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0))
        .groupBy(window(col("time"), "15 minutes"))
        .agg(sum("buy").as("buy"), sum("sell").as("sell"))
        .select(col("window.start"), col("window.end"), col("buy"), col("sell"));
  }
}
