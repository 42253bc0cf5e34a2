package streamlab.solutions.runningtotals.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.runningtotals.RunningTotals;

/** A window function without an order: the total of all. */
@WrongAnswer(misconception = "grand-total", failsAt = "totals")
public final class NoOrder implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    WindowSpec all = Window.partitionBy();
    return spark
        .read()
        .parquet(windows)
        .select(col("end"), sum("buy").over(all).as("buy"), sum("sell").over(all).as("sell"))
        .withColumn("net", col("buy").minus(col("sell")));
  }
}
