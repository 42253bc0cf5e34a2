package streamlab.exercises.mayideploy;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * May this change go into production on the same checkpoint? First predicted, then done.
 *
 * <p>Version 1 keeps the total of each account and is running. The task shows it.
 */
public interface MayIDeploy {

  /** What comes of a changed version that is started on the checkpoint of version 1. */
  enum Outcome {
    /** It goes on, and the change is in force from then on. */
    TAKES_EFFECT,
    /** It goes on as if nothing had been changed. */
    IGNORED,
    /** {@code STATE_STORE_KEY_SCHEMA_NOT_COMPATIBLE}. */
    KEY_SCHEMA_ERROR,
    /** {@code STATE_STORE_VALUE_SCHEMA_NOT_COMPATIBLE}. */
    VALUE_SCHEMA_ERROR
  }

  /**
   * What is expected of five changes, one at a time.
   *
   * @param filter a filter more, before the grouping: {@code cents > 0}
   * @param groupingKeys grouped by account and by the parity of the amount
   * @param aggregate {@code count} beside {@code sum}
   * @param shufflePartitions {@code spark.sql.shuffle.partitions} from 2 to 5
   * @param filesPerTrigger {@code maxFilesPerTrigger} from 1 to 10
   */
  record Predictions(
      Outcome filter,
      Outcome groupingKeys,
      Outcome aggregate,
      Outcome shufflePartitions,
      Outcome filesPerTrigger) {}

  /** What you expect of the five changes; thought out before you try any. */
  Predictions predictions();

  /**
   * Starts version 2, which counts payments of more than 0 cents only. It is started on the
   * checkpoint of version 1 and goes on where that one was killed.
   *
   * @param spark the session
   * @param input a folder with CSV files without a header, columns {@code account string, cents
   *     int}
   * @param output a folder with a folder {@code batch-N} for each micro-batch N, JSON files with
   *     {@code account} and {@code cents}: the totals that this batch has changed
   * @param checkpoint the folder for the query's progress
   * @return the query, started; the caller waits for it and stops it
   * @throws Exception when it does not start
   */
  StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception;
}
