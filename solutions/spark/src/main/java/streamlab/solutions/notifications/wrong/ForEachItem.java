package streamlab.solutions.notifications.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.notifications.Notifications;

/** Flattens the items first, as for the files. */
@WrongAnswer(misconception = "per-item", failsAt = "first")
public final class ForEachItem implements Notifications {

  @Override
  public Dataset<Row> notifications(Dataset<Row> invoices) {
    return invoices
        .withColumn("Item", explode(col("InvoiceLineItems")))
        .selectExpr(
            "InvoiceNumber AS key",
            "to_json(named_struct('CustomerCardNo', CustomerCardNo, 'TotalAmount', TotalAmount,"
                + " 'LoyaltyPoints', TotalAmount * 0.1)) AS value");
  }
}
