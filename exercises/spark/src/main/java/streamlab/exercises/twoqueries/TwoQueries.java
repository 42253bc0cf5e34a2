package streamlab.exercises.twoqueries;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;

/**
 * How does one application run two queries, and hear of it when any of them ends?
 *
 * <p>The queries are called {@code notification_writer_query} and {@code invoice_writer_query}, and
 * each keeps its progress in a folder of its own.
 */
@FunctionalInterface
public interface TwoQueries {

  /**
   * Starts both queries, waits until any of them has ended, stopped or failed, and leaves the other
   * one running.
   *
   * @param spark the session; queries of other programs may have ended in it before
   * @param notifications the first query, lacking its name and its checkpoint
   * @param invoices the second query, lacking the same
   * @param checkpoints a folder for the checkpoints of both, each in a folder of its own below it
   * @return the name of the query that has ended
   * @throws TimeoutException when a query does not start in time
   */
  String untilAnyEnds(
      SparkSession spark,
      DataStreamWriter<Row> notifications,
      DataStreamWriter<Row> invoices,
      String checkpoints)
      throws TimeoutException;
}
