package streamlab.solutions.avroinandout.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.avroinandout.AvroInAndOut;

/** In SQL, where both functions can be called since Spark 4. */
@OtherRightAnswer("in SQL, with the key as bytes")
public final class SqlExpressions implements AvroInAndOut {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    return invoices.selectExpr(
        "to_avro(named_struct('InvoiceNumber', InvoiceNumber, 'Total', Total), '%s') AS value"
            .formatted(SCHEMA),
        "CAST(InvoiceNumber AS BINARY) AS key");
  }

  @Override
  public Dataset<Row> decoded(Dataset<Row> records, boolean framed) {
    return records.selectExpr(
        "inline(array(from_avro(%s, '%s', map('mode', 'PERMISSIVE'))))"
            .formatted(framed ? "substring(value FROM 6)" : "value", SCHEMA));
  }
}
