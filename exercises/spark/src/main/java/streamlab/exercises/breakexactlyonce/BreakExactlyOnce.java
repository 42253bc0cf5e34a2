package streamlab.exercises.breakexactlyonce;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * What breaks exactly-once, and how is it kept? First predicted, then written.
 *
 * <p>The query writes payments to a ledger. It is killed after the write of a micro-batch and
 * before its commit, and started again.
 */
public interface BreakExactlyOnce {

  /** What the ledger holds after kill and restart, beside what it should. */
  enum Outcome {
    /** Each payment once, as it was computed before the kill. */
    EXACT,
    /** Payments that stand there twice. */
    TWICE,
    /** Payments are missing, for good. */
    LOST,
    /** As many rows as there should be, but some with another content than before the kill. */
    DIFFERENT
  }

  /**
   * What is expected of five queries, which the task describes.
   *
   * @param newCheckpoint started again with an empty checkpoint folder, the sink appends
   * @param socketSource it reads a socket and dies before its sink has written
   * @param randomColumn a column comes from {@code rand()}, the sink overwrites by batch id
   * @param appendingSink same checkpoint, files, nothing random; the sink appends
   * @param batchFolders as before, but the sink overwrites a folder named by the batch id
   */
  record Predictions(
      Outcome newCheckpoint,
      Outcome socketSource,
      Outcome randomColumn,
      Outcome appendingSink,
      Outcome batchFolders) {}

  /** What you expect of the task's five queries; thought out before you run anything. */
  Predictions predictions();

  /**
   * Starts the query that writes each payment to the ledger exactly once, whenever it is killed.
   *
   * @param spark the session
   * @param input a folder with CSV files without a header, columns {@code id string, cents int};
   *     files are added as time goes by
   * @param output the ledger's folder; JSON files with {@code id} and {@code cents} in it or in
   *     folders below it
   * @param checkpoint the folder for the query's progress; the same one at each start
   * @return the query, started; the caller waits for it and stops it
   * @throws Exception when it does not start
   */
  StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint)
      throws Exception;
}
