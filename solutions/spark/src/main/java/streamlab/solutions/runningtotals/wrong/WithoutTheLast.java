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

/** Ends the frame one row too early. */
@WrongAnswer(misconception = "without-the-last", failsAt = "totals")
public final class WithoutTheLast implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    WindowSpec before = Window.orderBy("end").rowsBetween(Window.unboundedPreceding(), -1);
    return spark
        .read()
        .parquet(windows)
        .select(col("end"), sum("buy").over(before).as("buy"), sum("sell").over(before).as("sell"))
        .withColumn("net", col("buy").minus(col("sell")));
  }
}
