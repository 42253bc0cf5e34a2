package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.avro.functions.to_avro;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Writes one column. */
@WrongAnswer(misconception = "one-column-only", failsAt = "bytes")
public final class WritesTheTotal extends ByTheSchema {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    return invoices.select(col("InvoiceNumber").as("key"), to_avro(col("Total")).as("value"));
  }
}
