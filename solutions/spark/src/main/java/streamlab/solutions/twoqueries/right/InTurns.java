package streamlab.solutions.twoqueries.right;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.twoqueries.TwoQueries;

/** Waits in turns, a moment for each, with a name taken from the query. */
@OtherRightAnswer("by asking each query in turn, without what the session remembers")
public final class InTurns implements TwoQueries {

  @Override
  public String untilAnyEnds(
      SparkSession spark,
      DataStreamWriter<Row> notifications,
      DataStreamWriter<Row> invoices,
      String checkpoints)
      throws TimeoutException {
    StreamingQuery first =
        notifications
            .queryName("notification_writer_query")
            .option("checkpointLocation", checkpoints + "/a")
            .start();
    StreamingQuery second =
        invoices
            .queryName("invoice_writer_query")
            .option("checkpointLocation", checkpoints + "/b")
            .start();
    StreamingQuery asked = first;
    try {
      while (!asked.awaitTermination(20)) {
        asked = asked == first ? second : first;
      }
    } catch (StreamingQueryException e) {
      // It has ended, too: by a failure.
      return asked.name();
    }
    return asked.name();
  }
}
