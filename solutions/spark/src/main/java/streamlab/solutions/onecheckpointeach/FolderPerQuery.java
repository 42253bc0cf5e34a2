package streamlab.solutions.onecheckpointeach;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.Solution;
import streamlab.exercises.onecheckpointeach.OneCheckpointEach;

/** A folder per query, named after it. */
@Solution
public class FolderPerQuery implements OneCheckpointEach {

  @Override
  public List<StreamingQuery> start(SparkSession spark, Path input, Path output, Path checkpoints)
      throws Exception {
    Column items = split(col("items"), ";");
    Dataset<Row> orders =
        spark.readStream().schema("account string, items string").csv(input.toString());
    Dataset<Row> counted = orders.select(col("account"), size(items).as("items"));
    Dataset<Row> single = orders.select(col("account"), explode(items).as("item"));
    return List.of(
        begun(counted, "notify", output, checkpoints),
        begun(single, "flatten", output, checkpoints));
  }

  private StreamingQuery begun(Dataset<Row> rows, String name, Path output, Path checkpoints)
      throws Exception {
    Path checkpoint = checkpoint(checkpoints, name);
    return writer(rows, output.resolve(name))
        .queryName(name)
        .option("checkpointLocation", checkpoint.toString())
        .start();
  }

  /** The file sink, whose log lists the files of complete batches only. */
  protected DataStreamWriter<Row> writer(Dataset<Row> rows, Path folder) {
    return rows.writeStream().format("json").option("path", folder.toString());
  }

  /** One for each. */
  protected Path checkpoint(Path checkpoints, String name) throws Exception {
    return checkpoints.resolve(name);
  }
}
