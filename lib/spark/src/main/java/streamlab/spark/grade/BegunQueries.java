package streamlab.spark.grade;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryListener;

/**
 * Tells the queries that an answer starts from the grader's own. Spark calls the listener before
 * {@code start()} returns, so a query counts even when it has ended again since.
 */
final class BegunQueries extends StreamingQueryListener implements AutoCloseable {

  private final SparkSession spark;
  private final AtomicInteger others = new AtomicInteger();
  private final Set<UUID> runningBefore;
  private volatile boolean oursBegins;

  private BegunQueries(SparkSession spark) {
    this.spark = spark;
    this.runningBefore = RunningQueries.ids(spark);
  }

  static BegunQueries watch(SparkSession spark) {
    BegunQueries begun = new BegunQueries(spark);
    spark.streams().addListener(begun);
    return begun;
  }

  <T> T ours(Supplier<T> start) {
    oursBegins = true;
    try {
      return start.get();
    } finally {
      oursBegins = false;
    }
  }

  int others() {
    return others.get();
  }

  @Override
  public void onQueryStarted(QueryStartedEvent event) {
    if (oursBegins) {
      RunningQueries.isOurs(event.runId());
    } else {
      others.incrementAndGet();
    }
  }

  @Override
  public void onQueryProgress(QueryProgressEvent event) {}

  @Override
  public void onQueryTerminated(QueryTerminatedEvent event) {}

  /** Ends the watch and stops what was begun meanwhile. */
  @Override
  public void close() {
    spark.streams().removeListener(this);
    RunningQueries.stopAllBut(runningBefore, spark);
  }
}
