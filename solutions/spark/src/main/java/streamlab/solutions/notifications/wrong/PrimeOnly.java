package streamlab.solutions.notifications.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** Tells PRIME customers only. */
@WrongAnswer(misconception = "prime-only", failsAt = "three")
public final class PrimeOnly implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices
        .where("CustomerType = 'PRIME'")
        .selectExpr(
            "InvoiceNumber AS key",
            "to_json(named_struct('CustomerCardNo', CustomerCardNo, 'TotalAmount', TotalAmount,"
                + " 'LoyaltyPoints', TotalAmount * 0.1)) AS value");
  }
}
