package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.avro.functions.from_avro;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Leaves the mode to the default. */
@WrongAnswer(misconception = "fails-fast", failsAt = "unreadable")
public final class FailsFast extends ByTheSchema {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records, boolean framed) {
    Column avro = framed ? expr("substring(value, 6)") : col("value");
    return records.select(from_avro(avro, SCHEMA).as("it")).select("it.InvoiceNumber", "it.Total");
  }
}
