package streamlab.solutions.twoqueries.wrong;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.twoqueries.TwoQueries;

/** Waits for the second query. */
@WrongAnswer(misconception = "awaits-the-second", failsAt = "firstStops")
public final class AwaitsTheSecond implements TwoQueries {

  @Override
  public String untilAnyEnds(
      SparkSession spark,
      DataStreamWriter<Row> notifications,
      DataStreamWriter<Row> invoices,
      String checkpoints)
      throws TimeoutException {
    spark.streams().resetTerminated();
    StreamingQuery first =
        notifications
            .queryName("notification_writer_query")
            .option("checkpointLocation", checkpoints + "/notify")
            .start();
    StreamingQuery second =
        invoices
            .queryName("invoice_writer_query")
            .option("checkpointLocation", checkpoints + "/flatten")
            .start();
    try {
      second.awaitTermination();
    } catch (StreamingQueryException e) {
      // Its end is what was waited for; which query it was is asked below.
    }
    return first.isActive() ? "invoice_writer_query" : "notification_writer_query";
  }
}
