package streamlab.solutions.runningtotals.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.runningtotals.RunningTotals;

/** In SQL the frame up to the current row is what an order brings along. */
@OtherRightAnswer("in SQL, over the files themselves")
public final class SqlText implements RunningTotals {

  @Override
  public Dataset<Row> report(SparkSession spark, String windows) {
    spark.read().parquet(windows).createOrReplaceTempView("windows");
    return spark.sql(
        """
        select buy - sell as net, *
        from (select end,
                     sum(buy) over (order by end) as buy,
                     sum(sell) over (order by end) as sell
              from windows)
        """);
  }
}
