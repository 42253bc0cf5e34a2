package streamlab.solutions.notifications;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.Solution;
import streamlab.exercises.notifications.Notifications;

/** Both columns by their names; the fields of the JSON by theirs. */
@Solution
public final class KeyAndValue implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices.selectExpr(
        "InvoiceNumber AS key",
        "to_json(named_struct('CustomerCardNo', CustomerCardNo, 'TotalAmount', TotalAmount,"
            + " 'LoyaltyPoints', TotalAmount * 0.1)) AS value");
  }
}
