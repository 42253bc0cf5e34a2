package streamlab.exercises.wordcount;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How often has each word come so far?
 *
 * <p>Words are parted by blanks, one or several; a blank line has none. From the lines {@code hello
 * hi} and {@code hello} come the rows {@code hello, 2} and {@code hi, 1}. The same code has to work
 * on a stream and on its batch twin.
 */
@FunctionalInterface
public interface WordCount {

  /**
   * The counts.
   *
   * @param lines one column {@code value: string}, a line a row
   * @return columns {@code word: string}, {@code count: bigint}, a row a word
   */
  Dataset<Row> counts(Dataset<Row> lines);
}
