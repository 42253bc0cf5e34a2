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

/** A frame of three rows, for a moving total. */
@WrongAnswer(misconception = "moving", failsAt = "totals")
public final class LastThree implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    WindowSpec lastThree = Window.orderBy("end").rowsBetween(-2, Window.currentRow());
    return spark
        .read()
        .parquet(windows)
        .select(
            col("end"),
            sum("buy").over(lastThree).as("buy"),
            sum("sell").over(lastThree).as("sell"))
        .withColumn("net", col("buy").minus(col("sell")));
  }
}
