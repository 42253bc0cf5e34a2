package streamlab.solutions.onecheckpointeach.right;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import streamlab.exercise.OtherRightAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Writes by hand, into a folder per batch that it overwrites. */
@OtherRightAnswer("foreachBatch, overwriting by batch id")
public final class ByBatchId extends FolderPerQuery {

  @Override
  protected DataStreamWriter<Row> writer(Dataset<Row> rows, Path folder) {
    VoidFunction2<Dataset<Row>, Long> write =
        (batch, id) -> batch.write().mode("overwrite").json(folder.resolve("b" + id).toString());
    return rows.writeStream().foreachBatch(write);
  }
}
