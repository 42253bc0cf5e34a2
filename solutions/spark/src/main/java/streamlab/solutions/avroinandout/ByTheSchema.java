package streamlab.solutions.avroinandout;

import static org.apache.spark.sql.avro.functions.from_avro;
import static org.apache.spark.sql.avro.functions.to_avro;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.Solution;
import streamlab.exercises.avroinandout.AvroInAndOut;

/** The struct by the schema; a prefix comes off first; what can't be read is nulls. */
@Solution
public class ByTheSchema implements AvroInAndOut {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    return invoices.select(
        col("InvoiceNumber").as("key"),
        to_avro(struct("InvoiceNumber", "Total"), SCHEMA).as("value"));
  }

  @Override
  public Dataset<Row> decoded(Dataset<Row> records, boolean framed) {
    Column avro = framed ? expr("substring(value, 6)") : col("value");
    return records
        .select(from_avro(avro, SCHEMA, Map.of("mode", "PERMISSIVE")).as("it"))
        .select("it.InvoiceNumber", "it.Total");
  }
}
