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

/** Has the sign the wrong way round. */
@WrongAnswer(misconception = "sell-less-buy", failsAt = "net")
public final class SellLessBuy implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    WindowSpec upToHere =
        Window.orderBy("end").rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    return spark
        .read()
        .parquet(windows)
        .select(
            col("end"), sum("buy").over(upToHere).as("buy"), sum("sell").over(upToHere).as("sell"))
        .withColumn("net", col("sell").minus(col("buy")));
  }
}
