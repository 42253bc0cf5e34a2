package streamlab.exercises.avroinandout;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How do invoices become Avro in a topic, and how are they read again, plain or with the five bytes
 * that a schema registry's serializer puts in front?
 *
 * <p>Both methods work on streams and on tables.
 */
public interface AvroInAndOut {

  /** The schema that values are written with, and read with. */
  String SCHEMA =
      """
      {"type": "record", "name": "Invoice", "fields": [
        {"name": "InvoiceNumber", "type": ["string", "null"]},
        {"name": "Total", "type": "int"}]}\
      """;

  /**
   * The records for Kafka's sink.
   *
   * @param invoices columns {@code InvoiceNumber: string}, which may be null, and {@code Total:
   *     int}
   * @return columns {@code key}, the number as text, and {@code value: binary}, the invoice as
   *     plain Avro
   */
  Dataset<Row> encoded(Dataset<Row> invoices);

  /**
   * The invoices again.
   *
   * @param records the columns of Spark's Kafka source, of which {@code value: binary} is Avro
   * @param framed whether each value begins with a registry's five bytes, a zero and the number of
   *     the schema
   * @return columns {@code InvoiceNumber: string} and {@code Total: int}; both are null for a value
   *     that can't be read
   */
  Dataset<Row> decoded(Dataset<Row> records, boolean framed);
}
