package streamlab.spark.stream;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import streamlab.error.LabException;

/** Waiting for streaming queries and ending them. */
public final class Queries {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Queries() {}

  /**
   * Waits until a query has done all that is there to be done now, or, with a trigger that ends it,
   * until it has ended. At most a minute.
   *
   * @return the query
   * @throws LabException when the query failed, with the cause in a sentence
   */
  public static StreamingQuery untilCaughtUp(StreamingQuery query) {
    CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    Thread waiting = new Thread(() -> waitFor(query, caughtUp), "until-caught-up");
    waiting.setDaemon(true);
    waiting.start();
    try {
      caughtUp.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new LabException(
          "The query has not caught up within "
              + LIMIT.toSeconds()
              + " s: does new data arrive all the time, or is its source out of reach?",
          e);
    } catch (ExecutionException e) {
      throw failed(query, e.getCause());
    } catch (InterruptedException e) {
      waiting.interrupt();
      Thread.currentThread().interrupt();
      throw new LabException("Waiting for the query was interrupted; the query goes on.", e);
    }
    if (query.exception().isDefined()) {
      throw failed(query, query.exception().get());
    }
    return query;
  }

  private static void waitFor(StreamingQuery query, CompletableFuture<Void> caughtUp) {
    try {
      if (endsByItself(query)) {
        query.awaitTermination();
      } else {
        query.processAllAvailable();
      }
      caughtUp.complete(null);
    } catch (StreamingQueryException | RuntimeException e) {
      caughtUp.completeExceptionally(e);
    }
  }

  /**
   * Whether a query's trigger ends it when all is done that was there at its start. Spark's API
   * does not tell the trigger; its inner side does.
   */
  public static boolean endsByItself(StreamingQuery query) {
    if (query instanceof org.apache.spark.sql.execution.streaming.StreamingQueryWrapper wrapper) {
      String trigger = wrapper.streamingQuery().trigger().toString();
      return trigger.startsWith("AvailableNow") || trigger.startsWith("OneTime");
    }
    return false;
  }

  private static LabException failed(StreamingQuery query, Throwable error) {
    String name = query.name() == null ? "" : " " + query.name();
    return new LabException("The query" + name + " failed: " + cause(error), error);
  }

  /** Why a query failed, in one line: the innermost of the errors that Spark wraps. */
  public static String cause(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return root.getClass().getSimpleName() + ": " + message;
  }

  /** Stops every query of the default session that is still running. */
  public static void stopAll() {
    if (SparkSession.getDefaultSession().isEmpty()) {
      return;
    }
    for (StreamingQuery query : SparkSession.getDefaultSession().get().streams().active()) {
      stop(query);
    }
  }

  /** Stops one query; one that has ended already stays ended. */
  public static void stop(StreamingQuery query) {
    try {
      query.stop();
    } catch (TimeoutException e) {
      throw new LabException("The query " + query.id() + " does not stop: restart the kernel.", e);
    }
  }
}
