package streamlab.exercises.orderinbox;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Orders arrive as JSON files in a folder, a record a line.
 *
 * <pre>{@code
 * {"id":"0042","customer":"Ann","amount":12.50,"ordered":"2024-03-01T10:00:07Z"}
 * }</pre>
 */
@FunctionalInterface
public interface OrderInbox {

  /**
   * The orders as a stream: one file per micro-batch, the oldest first; files that are done go to
   * the archive.
   *
   * @param spark the session to read with
   * @param inbox the folder to watch; may be empty, and may hold files that are no orders
   * @param archive the folder for files that are done
   * @return columns {@code id: string}, {@code customer: string}, {@code amount: decimal(10,2)} and
   *     {@code ordered: timestamp}, in any order; a record that is no JSON ends the query
   */
  Dataset<Row> orders(SparkSession spark, Path inbox, Path archive);
}
