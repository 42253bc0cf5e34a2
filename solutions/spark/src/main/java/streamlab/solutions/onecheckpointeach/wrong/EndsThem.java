package streamlab.solutions.onecheckpointeach.wrong;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Has both end when there is no more. */
@WrongAnswer(misconception = "ends-by-itself", failsAt = "bothRun")
public final class EndsThem extends FolderPerQuery {

  @Override
  protected DataStreamWriter<Row> writer(Dataset<Row> rows, Path folder) {
    return super.writer(rows, folder).trigger(Trigger.AvailableNow());
  }
}
