package streamlab.exercises.watermarkbyhand;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What does a watermark do with late trades? First predicted by hand, then written.
 *
 * <p>Totals per window of 15 minutes of event time, with a watermark of 30 minutes on that time, in
 * update mode; the trades are those of the task.
 */
public interface WatermarkByHand {

  /** What becomes of a trade. */
  enum Fate {
    /** It changes the totals of its window. */
    COUNTED,
    /** It changes nothing. */
    DROPPED
  }

  /**
   * What is expected of the trades.
   *
   * @param boundaries the boundary once each of the seven trades has been worked on, as {@code
   *     HH:mm}, when each comes in a micro-batch of its own
   * @param at1014 what becomes of the trade of 10:14 then
   * @param at1016 what becomes of the trade of 10:16 then
   * @param dropped what Spark's counter {@code numRowsDroppedByWatermark} has come to at the end
   * @param at1014Together what becomes of the trade of 10:14 in another query, to which 10:48,
   *     10:14 and 10:16 come in its first micro-batch, all three together
   * @param at1016Together what becomes of the trade of 10:16 there
   */
  record Predictions(
      List<String> boundaries,
      Fate at1014,
      Fate at1016,
      long dropped,
      Fate at1014Together,
      Fate at1016Together) {}

  /** What you expect of the task's trades; worked out by hand, before you run anything. */
  Predictions predictions();

  /**
   * The totals, with state that Spark can let go of.
   *
   * @param trades columns {@code CreatedTime: string} such as {@code 2019-02-05 10:03:00}, in UTC,
   *     {@code Type: string}, {@code BUY} or {@code SELL}, {@code Amount: int} and {@code
   *     BrokerCode: string}; a stream
   * @return columns {@code start: timestamp}, {@code end: timestamp}, {@code buy: bigint} and
   *     {@code sell: bigint}, a row a window that has trades; a side without trades is 0
   */
  Dataset<Row> totals(Dataset<Row> trades);
}
