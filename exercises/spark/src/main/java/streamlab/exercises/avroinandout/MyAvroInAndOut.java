package streamlab.exercises.avroinandout;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyAvroInAndOut implements AvroInAndOut {

  @Override
  public Dataset<Row> encoded(Dataset<Row> invoices) {
    throw new NotStarted("write key and value, the value as Avro.");
  }

  @Override
  public Dataset<Row> decoded(Dataset<Row> records, boolean framed) {
    throw new NotStarted("read the values, framed or not.");
  }
}
