package streamlab.spark.grade.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.chapter.Folders;
import streamlab.error.LabException;
import streamlab.spark.stream.Queries;

/** Does once what answers do: files in, a count with state, files out, a checkpoint. */
final class RecoveryWarmup {

  private RecoveryWarmup() {}

  static void run(SparkSession spark) {
    try {
      Path folder = Files.createTempDirectory("streamlab-recovery");
      try {
        query(spark, folder);
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException | TimeoutException e) {
      throw new LabException("Spark can't be made ready (" + e.getMessage() + ").", e);
    }
  }

  private static void query(SparkSession spark, Path folder) throws IOException, TimeoutException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("1.csv"), "a\n");
    VoidFunction2<Dataset<Row>, Long> write =
        (rows, batch) ->
            rows.write().mode("overwrite").json(folder.resolve("out/batch=" + batch).toString());
    Queries.untilCaughtUp(
        spark
            .readStream()
            .schema("word string")
            .csv(in.toString())
            .groupBy("word")
            .count()
            .writeStream()
            .outputMode("update")
            .option("checkpointLocation", folder.resolve("checkpoint").toString())
            .trigger(Trigger.AvailableNow())
            .foreachBatch(write)
            .start());
  }
}
