package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.avro.functions.to_avro;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Leaves the schema to Spark, which makes a union of each column that may be null. */
@WrongAnswer(misconception = "schema-of-sparks", failsAt = "otherInvoices")
public final class LetsSparkChoose extends ByTheSchema {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    return invoices.select(
        col("InvoiceNumber").as("key"), to_avro(struct("InvoiceNumber", "Total")).as("value"));
  }
}
