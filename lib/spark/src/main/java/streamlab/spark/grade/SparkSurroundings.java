package streamlab.spark.grade;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.grade.run.Surroundings;
import streamlab.spark.Lab;
import streamlab.spark.stream.Feed;

/** What graders of Spark exercises need: the lab's session, warm. */
public final class SparkSurroundings implements Surroundings {

  // Of the JVM, not of an instance: whoever tidies up may have loaded this service anew.
  private static SparkSession warm;
  private static SparkSession prepared;
  private static Set<UUID> runningBefore = Set.of();

  @Override
  public boolean serve(String need) {
    return need.equals("spark");
  }

  /**
   * Starts the session and, once per session, runs a small query, which loads most of the classes
   * that an answer's query needs. Queries that run already are not the answer's.
   */
  @Override
  public void prepare() {
    synchronized (SparkSurroundings.class) {
      prepared = Lab.spark();
      warmUp(prepared);
      runningBefore = RunningQueries.ids(prepared);
    }
  }

  private static void warmUp(SparkSession spark) {
    if (warm == spark) {
      return;
    }
    try (SparkSandbox sandbox = new SparkSandbox()) {
      Feed<String> words = sandbox.feed(String.class);
      sandbox
          .query(words, words.rows().groupBy(col("value")).count(), OutputMode.Update())
          .step("warm");
    }
    warm = spark;
  }

  @Override
  public List<String> tidy() {
    List<String> sentences = new ArrayList<>();
    synchronized (SparkSurroundings.class) {
      stopStrays(sentences);
    }
    int left = RunningQueries.leftByAnswer();
    if (left == 1) {
      sentences.add("Your answer left a streaming query running; it was stopped.");
    } else if (left > 1) {
      sentences.add("Your answer left " + left + " streaming queries running; they were stopped.");
    }
    return sentences;
  }

  private static void stopStrays(List<String> sentences) {
    if (prepared != null && prepared.sparkContext().isStopped()) {
      sentences.add("Your answer stopped the Spark session; a new one was started.");
      prepared = Lab.spark();
      runningBefore = Set.of();
    } else if (prepared != null) {
      RunningQueries.stopAllBut(runningBefore, prepared);
    }
  }
}
