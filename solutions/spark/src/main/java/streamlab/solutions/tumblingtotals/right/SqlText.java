package streamlab.solutions.tumblingtotals.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.tumblingtotals.TumblingTotals;

/** SQL over a temporary view; window takes the text as it is in Spark 4. */
@OtherRightAnswer("in SQL, columns in another order")
public final class SqlText implements TumblingTotals {

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    trades.createOrReplaceTempView("trades");
    return trades
        .sparkSession()
        .sql(
            """
            select coalesce(sum(Amount) filter (where Type = 'BUY'), 0) as buy,
                   coalesce(sum(Amount) filter (where Type = 'SELL'), 0) as sell,
                   window.start, window.end
            from trades
            group by window(CreatedTime, '15 minutes')
            """);
  }
}
