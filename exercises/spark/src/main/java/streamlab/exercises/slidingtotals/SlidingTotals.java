package streamlab.exercises.slidingtotals;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much was bought and sold in the last quarter of an hour, told every five minutes?
 *
 * <p>Windows of 15 minutes of event time, a new one every five minutes, aligned to the clock: a
 * trade of 10:03 belongs to the windows that begin at 09:50, 09:55 and 10:00.
 */
public interface SlidingTotals {

  /**
   * How many windows an event belongs to.
   *
   * @param sizeMinutes how long a window is
   * @param slideMinutes how far the start of one lies from the start of the next; divides the size
   */
  int windowsPerEvent(int sizeMinutes, int slideMinutes);

  /**
   * The totals.
   *
   * @param trades columns {@code time: timestamp}, {@code Type: string}, {@code BUY} or {@code
   *     SELL}, and {@code Amount: int}; a stream or a table
   * @return columns {@code start: timestamp}, {@code end: timestamp}, {@code buy: bigint} and
   *     {@code sell: bigint}, a row a window that has trades; a side without trades is 0
   */
  Dataset<Row> totals(Dataset<Row> trades);
}
