package streamlab.exercises.clickedintime;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;

/**
 * Which clicks came within a quarter of an hour of their impression?
 *
 * <p>Two streams, each up to 30 minutes late. Spark shall keep no more of them than it needs. The
 * same code works on streams and on their batch twins.
 */
public interface ClickedInTime {

  /**
   * The clicks that count, each with its impression.
   *
   * @param impressions columns {@code ImpressionID: string}, {@code CreatedTime: string} such as
   *     {@code 2019-02-05 10:00:00}, in UTC, and {@code Campaigner: string}; a stream or a table
   * @param clicks columns {@code ImpressionID: string} and {@code CreatedTime: string}, the time of
   *     the click; the same kind as the impressions
   * @return columns {@code ImpressionID: string}, {@code Campaigner: string}, {@code CreatedTime:
   *     timestamp} and {@code ClickTime: timestamp}; a row for each click that came at its
   *     impression's time or up to 15 minutes later, the limit included
   */
  Dataset<Row> clicked(Dataset<Row> impressions, Dataset<Row> clicks);

  /** The output mode in which a query of it has to be started. */
  OutputMode outputMode();
}
