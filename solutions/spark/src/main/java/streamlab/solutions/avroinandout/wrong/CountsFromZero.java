package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.avro.functions.from_avro;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Takes four bytes off. */
@WrongAnswer(misconception = "one-off", failsAt = "framed")
public final class CountsFromZero extends ByTheSchema {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records, boolean framed) {
    Column avro = framed ? expr("substring(value, 5)") : col("value");
    return records
        .select(from_avro(avro, SCHEMA, Map.of("mode", "PERMISSIVE")).as("it"))
        .select("it.InvoiceNumber", "it.Total");
  }
}
