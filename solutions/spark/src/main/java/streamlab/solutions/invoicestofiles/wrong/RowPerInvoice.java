package streamlab.solutions.invoicestofiles.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.invoicestofiles.InvoicesToFiles;

/** Writes the invoices as they are. */
@WrongAnswer(misconception = "not-flat", failsAt = "sixRows")
public final class RowPerInvoice implements InvoicesToFiles {

  @Override
  public StreamingQuery start(Dataset<Row> records, String output, String checkpoint)
      throws TimeoutException {
    return records
        .select(
            from_json(
                    col("value").cast("string"),
                    StructType.fromDDL(
                        "InvoiceNumber string, CustomerCardNo string, InvoiceLineItems"
                            + " array<struct<ItemCode string, ItemPrice double, ItemQty int>>"))
                .as("data"))
        .select("data.*")
        .writeStream()
        .format("json")
        .option("path", output)
        .option("checkpointLocation", checkpoint)
        .start();
  }
}
