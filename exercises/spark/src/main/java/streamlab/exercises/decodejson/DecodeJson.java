package streamlab.exercises.decodejson;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How does JSON in a topic become typed columns, and what becomes of records that are no such JSON?
 *
 * <p>Each record has a row: a good one its fields, a malformed one its text in {@code broken}. The
 * same code works on a stream and on its batch twin.
 */
@FunctionalInterface
public interface DecodeJson {

  /**
   * The decoded records.
   *
   * @param records the columns of Spark's Kafka source, key and value as bytes; a value is text in
   *     UTF-8 such as <code>{"status":"ok","timestamp":"2020-01-01T00:00:00Z",
   *     "sensor":{"id":7,"place":"roof"}}</code>; a stream or a table
   * @return columns {@code status: string}, {@code timestamp: timestamp}, {@code id: int}, {@code
   *     place: string} and {@code broken: string}, which is null for a good record and the whole
   *     text of a malformed one; a field that is not there is null
   */
  Dataset<Row> decoded(Dataset<Row> records);
}
