package streamlab.solutions.mayideploy.wrong;

import java.nio.file.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Leaves alone what version 1 has written. */
@WrongAnswer(misconception = "skips-the-batch", failsAt = "killed")
public final class SkipsWhatIsThere extends OneLineMore {

  @Override
  protected VoidFunction2<Dataset<Row>, Long> toFolderOfBatch(Path output) {
    return (rows, batch) ->
        rows.write().mode("ignore").json(output.resolve("batch-" + batch).toString());
  }
}
