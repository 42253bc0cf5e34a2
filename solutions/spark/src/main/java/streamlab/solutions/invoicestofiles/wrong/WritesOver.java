package streamlab.solutions.invoicestofiles.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.from_json;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.invoicestofiles.InvoicesToFiles;

/** Writes each micro-batch over the one before. */
@WrongAnswer(misconception = "overwrites", failsAt = "fourth")
public final class WritesOver implements InvoicesToFiles {

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
        .withColumn("item", explode_outer(col("InvoiceLineItems")))
        .select("InvoiceNumber", "CustomerCardNo", "item.*")
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .foreachBatch(
            (VoidFunction2<Dataset<Row>, Long>)
                (batch, id) -> batch.write().mode("overwrite").json(output))
        .start();
  }
}
