package streamlab.solutions.invoicestofiles.right;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.invoicestofiles.InvoicesToFiles;

/** In SQL, with a trigger; Spark itself replaces each item of an empty list by null. */
@OtherRightAnswer("in SQL with lateral view outer, twice a second")
public final class SqlText implements InvoicesToFiles {

  @Override
  public StreamingQuery start(Dataset<Row> records, String output, String checkpoint)
      throws TimeoutException {
    records.createOrReplaceTempView("records");
    return records
        .sparkSession()
        .sql(
            """
            select data.CustomerCardNo, data.InvoiceNumber, item.*
            from (select from_json(
                      string(value),
                      'InvoiceNumber string, CustomerCardNo string, InvoiceLineItems
                       array<struct<ItemQty int, ItemPrice double, ItemCode string>>') as data
                  from records)
            lateral view outer explode(data.InvoiceLineItems) as item\
            """)
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.ProcessingTime("500 milliseconds"))
        .format("json")
        .start(output);
  }
}
