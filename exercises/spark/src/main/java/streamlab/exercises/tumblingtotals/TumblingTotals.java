package streamlab.exercises.tumblingtotals;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much was bought and sold in each quarter of an hour?
 *
 * <p>Windows of 15 minutes that follow one another, by the time a trade was made, aligned to the
 * clock: a trade of 10:03 belongs to 10:00–10:15, one of 10:15 to 10:15–10:30. A trade counts
 * however late it arrives. The same code works on a stream and on its batch twin.
 */
@FunctionalInterface
public interface TumblingTotals {

  /**
   * The totals.
   *
   * @param trades columns {@code CreatedTime: string} such as {@code 2019-02-05 10:03:00}, in UTC,
   *     {@code Type: string}, {@code BUY} or {@code SELL}, {@code Amount: int} and {@code
   *     BrokerCode: string}; a stream or a table
   * @return columns {@code start: timestamp}, {@code end: timestamp}, {@code buy: bigint} and
   *     {@code sell: bigint}, a row a window that has trades; a side without trades is 0
   */
  Dataset<Row> totals(Dataset<Row> trades);
}
