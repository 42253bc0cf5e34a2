package streamlab.solutions.notifications.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** Takes all columns as they are. */
@WrongAnswer(misconception = "field-names", failsAt = "first")
public final class AllColumns implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices.selectExpr("InvoiceNumber AS key", "to_json(struct(*)) AS value");
  }
}
