package streamlab.exercises.breakexactlyonce;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyBreakExactlyOnce implements BreakExactlyOnce {

  @Override
  public Predictions predictions() {
    throw new NotStarted("write what you expect of the five queries.");
  }

  @Override
  public StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint) {
    throw new NotStarted("write the query that survives kill -9.");
  }
}
