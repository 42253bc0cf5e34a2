package streamlab.solutions.runningtotals.right;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.runningtotals.RunningTotals;

/** Without window functions: each window meets all that ended no later. */
@OtherRightAnswer("a join with all earlier windows")
public final class JoinWithEarlier implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    Dataset<Row> each = spark.read().parquet(windows);
    Dataset<Row> upTo = each.select(col("end").as("upTo"));
    return upTo.join(each, col("end").leq(col("upTo")))
        .groupBy(col("upTo").as("end"))
        .agg(sum("buy").as("buy"), sum("sell").as("sell"))
        .withColumn("net", col("buy").minus(col("sell")));
  }
}
