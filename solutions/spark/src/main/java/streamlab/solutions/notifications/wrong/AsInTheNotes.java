package streamlab.solutions.notifications.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** The line of the notes, as printed. */
@WrongAnswer(misconception = "unnamed-value", failsAt = "first")
public final class AsInTheNotes implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices.selectExpr(
        "InvoiceNumber AS key",
        "to_json(named_struct('CustomerCardNo', CustomerCardNo, 'TotalAmount', TotalAmount,"
            + " 'LoyaltyPoints', TotalAmount * 0.1))");
  }
}
