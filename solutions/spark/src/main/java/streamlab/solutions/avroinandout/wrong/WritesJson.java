package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Writes JSON and calls it Avro. */
@WrongAnswer(misconception = "text-for-binary", failsAt = "bytes")
public final class WritesJson extends ByTheSchema {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    return invoices.select(
        col("InvoiceNumber").as("key"),
        to_json(struct("InvoiceNumber", "Total")).cast("binary").as("value"));
  }
}
