package streamlab.exercises.notifications;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How do invoices become notifications that Kafka's sink takes: the number of the invoice as the
 * key, three fields as JSON as the value?
 *
 * <p>Each invoice has one notification. The same code works on a stream and on its batch twin.
 */
@FunctionalInterface
public interface Notifications {

  /**
   * The notifications.
   *
   * @param invoices columns {@code InvoiceNumber: string}, {@code CustomerCardNo: string}, {@code
   *     CustomerType: string}, {@code TotalAmount: double} and {@code InvoiceLineItems}, an array
   *     of structs; a stream or a table
   * @return columns {@code key}, the number of the invoice, and {@code value}, JSON with {@code
   *     CustomerCardNo}, {@code TotalAmount} and {@code LoyaltyPoints}, a tenth of the total, in
   *     this order
   */
  Dataset<Row> notifications(Dataset<Row> invoices);
}
