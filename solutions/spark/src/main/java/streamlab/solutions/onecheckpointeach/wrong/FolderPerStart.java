package streamlab.solutions.onecheckpointeach.wrong;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Makes a folder of a new name at each start. */
@WrongAnswer(misconception = "new-at-each-start", failsAt = "startedAgain")
public final class FolderPerStart extends FolderPerQuery {

  @Override
  protected Path checkpoint(Path checkpoints, String name) throws Exception {
    return checkpoints.resolve(name + "-" + System.nanoTime());
  }

  @Override
  protected DataStreamWriter<Row> writer(Dataset<Row> rows, Path folder) {
    VoidFunction2<Dataset<Row>, Long> write =
        (batch, id) -> batch.write().mode("append").json(folder.toString());
    return rows.writeStream().foreachBatch(write);
  }
}
