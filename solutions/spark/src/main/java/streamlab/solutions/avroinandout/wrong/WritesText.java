package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Writes the columns as text. */
@WrongAnswer(misconception = "text-for-binary", failsAt = "bytes")
public final class WritesText extends ByTheSchema {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    return invoices.select(
        col("InvoiceNumber").as("key"),
        concat_ws(",", col("InvoiceNumber"), col("Total")).cast("binary").as("value"));
  }
}
