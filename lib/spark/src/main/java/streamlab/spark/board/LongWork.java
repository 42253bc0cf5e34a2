package streamlab.spark.board;

import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.show.ProgressBar;

/** Bars for work that takes more than a second. */
public final class LongWork {

  private LongWork() {}

  /** Runs work and shows how many of its Spark tasks are done. */
  public static <T> T run(SparkSession spark, String what, Supplier<T> work) {
    try (BatchJobs jobs = new BatchJobs(spark.sparkContext())) {
      return ProgressBar.staying(what, jobs::steps).during(() -> jobs.whole(work.get()));
    }
  }

  /** Waits for a query and shows how many of the offsets are done, if it reads from Kafka. */
  public static <T> T catchUp(StreamingQuery query, Supplier<T> waiting) {
    return ProgressBar.passing("catching up", new CatchUp(query)::steps).during(waiting);
  }
}
