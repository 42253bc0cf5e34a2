package streamlab.exercises.triggerlaboratory;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyTriggerLaboratory implements TriggerLaboratory {

  // The old program, word for word; the task says what it should do.
  //
  // Dataset<Row> df = spark.readStream().format("rate")
  //     .option("rowPerSecond", 90000)
  //     .load();
  // System.out.println(df.count());
  //
  // Dataset<Row> counts = df.groupBy(col("value").mod(10).as("bucket")).count();
  // StreamingQuery query = counts.writeStream()
  //     .format("memory")
  //     .queryName("laboratory")
  //     .trigger(Trigger.Once())
  //     .option("checkpointLocation", checkpoint.toString())
  //     .start();
  // return query;

  @Override
  public StreamingQuery run(SparkSession spark, Pace pace, Path checkpoint) throws Exception {
    throw new NotStarted("repair the job, and let it run at each pace.");
  }
}
