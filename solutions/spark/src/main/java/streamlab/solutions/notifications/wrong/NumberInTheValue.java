package streamlab.solutions.notifications.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** Has the number inside the value only. */
@WrongAnswer(misconception = "key-missing", failsAt = "first")
public final class NumberInTheValue implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices.selectExpr(
        "to_json(named_struct('CustomerCardNo', CustomerCardNo, 'TotalAmount', TotalAmount,"
            + " 'LoyaltyPoints', TotalAmount * 0.1, 'InvoiceNumber', InvoiceNumber)) AS value");
  }
}
