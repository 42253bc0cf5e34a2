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

/** Partitions by window, so that each is by itself. */
@WrongAnswer(misconception = "per-window", failsAt = "totals")
public final class PerWindow implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    WindowSpec byEnd = Window.partitionBy("end");
    return spark
        .read()
        .parquet(windows)
        .select(col("end"), sum("buy").over(byEnd).as("buy"), sum("sell").over(byEnd).as("sell"))
        .withColumn("net", col("buy").minus(col("sell")));
  }
}
