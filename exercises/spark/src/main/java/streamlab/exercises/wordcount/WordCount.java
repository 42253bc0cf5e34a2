package streamlab.exercises.wordcount;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How often has each word come so far?
 *
 * <p>Words are parted by blanks, one or several; a blank line has none. A word counts as it is
 * written: {@code Hello} and {@code hello} are two. The same code works on a stream and on its
 * batch twin.
 *
 * <table>
 *   <caption>Example, in complete mode</caption>
 *   <tr><th>line that comes</th><th>rows after it</th></tr>
 *   <tr><td>hello hi</td><td>hello 1, hi 1</td></tr>
 *   <tr><td>hello</td><td>hello 2, hi 1</td></tr>
 * </table>
 */
@FunctionalInterface
public interface WordCount {

  /**
   * The counts.
   *
   * @param lines one column {@code value: string}, a line a row; a stream or a table
   * @return columns {@code word: string} and {@code count: bigint}, a row a word
   */
  Dataset<Row> counts(Dataset<Row> lines);
}
