package streamlab.exercises.invoicestofiles;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * How do the items of invoices get from a topic into files, each once, also over a restart?
 *
 * <p>The values are invoices as JSON. Each item becomes a row in a JSON file; an invoice without
 * items becomes one row, in which the item's columns are null.
 */
@FunctionalInterface
public interface InvoicesToFiles {

  /**
   * Starts the query and returns at once.
   *
   * @param records a stream with the columns of Spark's Kafka source; a value is text in UTF-8, an
   *     invoice as JSON
   * @param output the folder for the files; rows have {@code InvoiceNumber: string}, {@code
   *     CustomerCardNo: string}, {@code ItemCode: string}, {@code ItemPrice: double} and {@code
   *     ItemQty: int}
   * @param checkpoint the folder that the query keeps its progress in
   * @return the running query
   * @throws TimeoutException when it does not start in time
   */
  StreamingQuery start(Dataset<Row> records, String output, String checkpoint)
      throws TimeoutException;
}
