package streamlab.solutions.notifications.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** Writes a number. */
@WrongAnswer(misconception = "numeric-value", failsAt = "first")
public final class TotalAsValue implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices.selectExpr("InvoiceNumber AS key", "TotalAmount AS value");
  }
}
