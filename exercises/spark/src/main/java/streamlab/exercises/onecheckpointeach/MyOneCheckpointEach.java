package streamlab.exercises.onecheckpointeach;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyOneCheckpointEach implements OneCheckpointEach {

  @Override
  public List<StreamingQuery> start(SparkSession spark, Path input, Path output, Path checkpoints) {
    throw new NotStarted("write how both queries start, each with a checkpoint of its own.");
  }
}
