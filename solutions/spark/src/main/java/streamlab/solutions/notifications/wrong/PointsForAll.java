package streamlab.solutions.notifications.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** Gives a point for each unit of money. */
@WrongAnswer(misconception = "no-points", failsAt = "first")
public final class PointsForAll implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices.selectExpr(
        "InvoiceNumber AS key",
        "to_json(named_struct('CustomerCardNo', CustomerCardNo, 'TotalAmount', TotalAmount,"
            + " 'LoyaltyPoints', TotalAmount)) AS value");
  }
}
