package streamlab.spark.grade;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.streaming.StreamExecution;
import streamlab.error.LabException;

/** The streaming queries of this JVM, whichever session they were started in. */
final class RunningQueries {

  private static final Set<UUID> OURS = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger LEFT_BY_ANSWER = new AtomicInteger();

  private RunningQueries() {}

  /** Takes note of a run that a grader began. */
  static void isOurs(UUID runId) {
    OURS.add(runId);
  }

  /** The run ids of all that run now. */
  static Set<UUID> ids(SparkSession spark) {
    return running(spark).values().stream()
        .map(StreamExecution::runId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<UUID, StreamExecution> running(SparkSession spark) {
    // A session's own list knows nothing of an answer's newSession().
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .sharedState()
        .activeStreamingQueries();
  }

  /** Stops the others, and counts those that are not a grader's. */
  static void stopAllBut(Set<UUID> spared, SparkSession spark) {
    for (StreamExecution query : running(spark).values()) {
      if (!spared.contains(query.runId())) {
        stop(query);
      }
    }
  }

  private static void stop(StreamExecution query) {
    if (!OURS.contains(query.runId())) {
      LEFT_BY_ANSWER.incrementAndGet();
    }
    try {
      query.stop();
    } catch (TimeoutException e) {
      throw new LabException(
          "The streaming query " + query.id() + " does not stop: start the lab again.", e);
    }
  }

  /** How many queries of answers had to be stopped since this was asked last. */
  static int leftByAnswer() {
    return LEFT_BY_ANSWER.getAndSet(0);
  }
}
