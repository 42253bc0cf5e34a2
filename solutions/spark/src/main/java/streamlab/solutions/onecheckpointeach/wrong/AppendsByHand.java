package streamlab.solutions.onecheckpointeach.wrong;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Relies on the checkpoints alone and appends. */
@WrongAnswer(misconception = "sink-appends", failsAt = "killed")
public final class AppendsByHand extends FolderPerQuery {

  @Override
  protected DataStreamWriter<Row> writer(Dataset<Row> rows, Path folder) {
    VoidFunction2<Dataset<Row>, Long> write =
        (batch, id) -> batch.write().mode("append").json(folder.toString());
    return rows.writeStream().foreachBatch(write);
  }
}
