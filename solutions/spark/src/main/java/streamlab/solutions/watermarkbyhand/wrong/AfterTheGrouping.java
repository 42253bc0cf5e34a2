package streamlab.solutions.watermarkbyhand.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.window;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.watermarkbyhand.BeforeTheGrouping;

/** Sets the watermark when the totals are done. */
@WrongAnswer(misconception = "after-the-grouping", failsAt = "lateTrades")
public final class AfterTheGrouping extends BeforeTheGrouping {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .withColumn("time", to_timestamp(col("CreatedTime")))
        .withColumn("buy", when(col("Type").equalTo("BUY"), col("Amount")).otherwise(0))
        .withColumn("sell", when(col("Type").equalTo("SELL"), col("Amount")).otherwise(0))
        .groupBy(window(col("time"), "15 minutes"))
        .agg(sum("buy").as("buy"), sum("sell").as("sell"))
        .withWatermark("time", "30 minutes")
        .select(col("window.start"), col("window.end"), col("buy"), col("sell"));
  }
}
