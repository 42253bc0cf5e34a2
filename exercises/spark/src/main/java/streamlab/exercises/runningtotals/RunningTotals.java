package streamlab.exercises.runningtotals;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How much was bought and sold since the morning? A batch job over the windows that a stream has
 * written.
 */
@FunctionalInterface
public interface RunningTotals {

  /**
   * The report.
   *
   * @param spark the session
   * @param windows a folder of Parquet files with the columns {@code start: timestamp}, {@code end:
   *     timestamp}, {@code buy: bigint} and {@code sell: bigint}, a row a window, each window once,
   *     in any order
   * @return columns {@code end: timestamp}, {@code buy: bigint}, {@code sell: bigint} and {@code
   *     net: bigint}: for each window the totals of all windows up to its end, and bought less sold
   */
  Dataset<Row> report(SparkSession spark, String windows);
}
