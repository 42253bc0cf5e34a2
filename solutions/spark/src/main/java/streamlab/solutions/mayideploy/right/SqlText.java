package streamlab.solutions.mayideploy.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** The same in SQL: state knows columns, not the way in which they were written down. */
@OtherRightAnswer("SQL over a view")
public final class SqlText extends OneLineMore {

  @Override
  protected Dataset<Row> totals(Dataset<Row> payments) {
    payments.createOrReplaceTempView("payments");
    return payments
        .sparkSession()
        .sql("select account, sum(cents) as cents from payments where cents > 0 group by account");
  }
}
