package streamlab.exercises.unmatchedads;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which impressions were never clicked on, and which clicks have no impression?
 *
 * <p>Either stream may be up to 30 minutes late. A click belongs to an impression when it comes at
 * its time or up to 15 minutes later, the limit included. The same code works on streams and on
 * their batch twins; queries of it run in append mode.
 */
public interface UnmatchedAds {

  /**
   * Every impression: with each of its clicks, or once with null when it has none.
   *
   * @param impressions columns {@code ImpressionID: string} and {@code CreatedTime: timestamp}; a
   *     stream or a table
   * @param clicks columns {@code ClickID: string}, the impression's id, and {@code ClickTime:
   *     timestamp}; the same kind as the impressions
   * @return columns {@code ImpressionID}, {@code CreatedTime}, {@code ClickID}, {@code ClickTime}
   */
  Dataset<Row> everyImpression(Dataset<Row> impressions, Dataset<Row> clicks);

  /**
   * Every click: with its impression, or with null when it has none.
   *
   * @param impressions as above
   * @param clicks as above
   * @return the same columns
   */
  Dataset<Row> everyClick(Dataset<Row> impressions, Dataset<Row> clicks);
}
