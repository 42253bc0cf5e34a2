package streamlab.exercises.triggerlaboratory;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/** One job, run at four paces: 90,000 rows per second, counted in ten buckets. */
@FunctionalInterface
public interface TriggerLaboratory {

  /** When the job works. */
  enum Pace {
    /** The next micro-batch begins when the one before is done. */
    AT_ONCE,
    /** A micro-batch at each full second. */
    EVERY_SECOND,
    /** What is there when the job starts; then it ends by itself. */
    ALL_THERE_IS,
    /** Without micro-batches, with progress written every second. */
    ROW_BY_ROW
  }

  /**
   * Starts the job and waits for its first result.
   *
   * <p>The job reads from the source {@code rate}, 90,000 rows per second, and writes to the table
   * in memory {@code laboratory} with the columns {@code bucket} (the value modulo 10) and {@code
   * count}, a row per bucket, all of them after each micro-batch.
   *
   * @param spark the session to work in
   * @param pace when the job works
   * @param checkpoint the folder in which the job keeps its progress
   * @return the query: ended for {@code ALL_THERE_IS}, else running, with a first micro-batch done
   * @throws Exception Spark's own, where it can't run the job at this pace
   */
  StreamingQuery run(SparkSession spark, Pace pace, Path checkpoint) throws Exception;
}
