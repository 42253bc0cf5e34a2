package streamlab.solutions.triggerlaboratory.wrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Keeps its progress in a folder of its own, new each time. */
@WrongAnswer(misconception = "own-checkpoint", failsAt = "speed")
public final class OwnCheckpoint extends RepairedJob {

  @Override
  public StreamingQuery run(SparkSession spark, Pace pace, Path checkpoint) throws Exception {
    return super.run(spark, pace, fresh(checkpoint));
  }

  private static Path fresh(Path checkpoint) {
    try {
      return Files.createTempDirectory(checkpoint, "own");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
