package streamlab.solutions.avroinandout.wrong;

import static org.apache.spark.sql.avro.functions.from_avro;
import static org.apache.spark.sql.functions.expr;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.avroinandout.ByTheSchema;

/** Takes five bytes off each value. */
@WrongAnswer(misconception = "always-stripped", failsAt = "plain")
public final class AlwaysStrips extends ByTheSchema {

  @Override
  public Dataset<Row> decoded(Dataset<Row> records, boolean framed) {
    Column avro = expr("substring(value, 6)");
    return records
        .select(from_avro(avro, SCHEMA, Map.of("mode", "PERMISSIVE")).as("it"))
        .select("it.InvoiceNumber", "it.Total");
  }
}
