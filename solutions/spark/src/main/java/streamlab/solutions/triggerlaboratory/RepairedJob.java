package streamlab.solutions.triggerlaboratory;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.Solution;
import streamlab.exercises.triggerlaboratory.TriggerLaboratory;

/** The old job without its five bugs; in parts, so that each of them has its place. */
@Solution
public class RepairedJob implements TriggerLaboratory {

  @Override
  public StreamingQuery run(SparkSession spark, Pace pace, Path checkpoint) throws Exception {
    DataStreamWriter<Row> writer =
        counts(source(spark))
            .writeStream()
            .format("memory")
            .queryName("laboratory")
            .outputMode(mode())
            .option("checkpointLocation", checkpoint.toString());
    StreamingQuery query = triggered(writer, pace).start();
    await(query, pace);
    return query;
  }

  protected Dataset<Row> source(SparkSession spark) {
    return spark.readStream().format("rate").option("rowsPerSecond", 90_000).load();
  }

  protected Dataset<Row> counts(Dataset<Row> rows) {
    return rows.groupBy(col("value").mod(10).as("bucket")).count();
  }

  protected String mode() {
    return "complete";
  }

  protected DataStreamWriter<Row> triggered(DataStreamWriter<Row> writer, Pace pace) {
    return switch (pace) {
      case AT_ONCE -> writer;
      case EVERY_SECOND -> writer.trigger(Trigger.ProcessingTime("1 second"));
      case ALL_THERE_IS -> writer.trigger(Trigger.AvailableNow());
      case ROW_BY_ROW -> writer.trigger(Trigger.Continuous("1 second"));
    };
  }

  protected void await(StreamingQuery query, Pace pace) throws Exception {
    if (pace == Pace.ALL_THERE_IS) {
      query.awaitTermination();
    }
    while (query.isActive() && !hasRows(query)) {
      query.awaitTermination(50);
    }
  }

  private static boolean hasRows(StreamingQuery query) {
    return Arrays.stream(query.recentProgress()).anyMatch(report -> report.numInputRows() > 0);
  }
}
