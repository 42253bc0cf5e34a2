package streamlab.exercises.triggerlaboratory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.streaming.StreamExecution;
import org.apache.spark.sql.execution.streaming.StreamingQueryWrapper;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.exercises.triggerlaboratory.TriggerLaboratory.Pace;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.rows.DatasetTables;

/**
 * Runs an answer in a checkpoint in which its source began some time ago. So the rows of that time
 * are there at once, and nobody waits for a clock.
 */
final class Laboratory {

  private final TriggerLaboratory answer;
  private final SparkSession spark;
  private final Path checkpoint;

  Laboratory(TriggerLaboratory answer, SparkSandbox sandbox, Path folder, Duration age) {
    this.answer = answer;
    this.spark = sandbox.session();
    this.checkpoint = folder.resolve("checkpoint");
    try {
      // The rate source's own note of when it began: a version, and milliseconds since 1970.
      Path note = checkpoint.resolve("sources").resolve("0").resolve("0");
      Files.createDirectories(note.getParent());
      Files.writeString(note, "v1\n" + (System.currentTimeMillis() - age.toMillis()));
    } catch (IOException e) {
      throw new IllegalStateException("The checkpoint can't be made.", e);
    }
  }

  /**
   * What a run came to.
   *
   * @param endedAtReturn whether the query had ended when the answer gave it back
   * @param rowsAtReturn rows of its micro-batches by then
   * @param trigger Spark's name of the trigger
   * @param rows rows of its micro-batches once it was left alone
   * @param table the table, a text a row, sorted
   */
  record Run(
      boolean endedAtReturn, long rowsAtReturn, String trigger, long rows, List<String> table) {}

  Run run(Pace pace) throws Exception {
    StreamingQuery query = answer.run(spark, pace, checkpoint);
    if (query == null) {
      return new Run(false, 0, "none", 0, List.of());
    }
    boolean ended = !query.isActive();
    long rows = rows(query);
    try {
      settle(query, pace);
      List<String> table =
          DatasetTables.rowTexts(spark.table("laboratory").select("bucket", "count")).stream()
              .sorted()
              .toList();
      return new Run(ended, rows, trigger(query), rows(query), table);
    } finally {
      stop(query);
    }
  }

  /** An answer that does not wait fails at one fact; for the others it is waited for here. */
  private static void settle(StreamingQuery query, Pace pace) throws Exception {
    if (pace == Pace.ALL_THERE_IS && trigger(query).matches("(OneTime|AvailableNow).*")) {
      query.awaitTermination(20_000);
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (query.isActive() && rows(query) == 0 && System.nanoTime() < deadline) {
      query.awaitTermination(20);
    }
  }

  private static long rows(StreamingQuery query) {
    return Arrays.stream(query.recentProgress()).mapToLong(report -> report.numInputRows()).sum();
  }

  private static String trigger(StreamingQuery query) {
    StreamExecution execution = ((StreamingQueryWrapper) query).streamingQuery();
    return execution.trigger().toString();
  }

  private static void stop(StreamingQuery query) {
    try {
      query.stop();
    } catch (TimeoutException e) {
      throw new IllegalStateException("The query does not stop.", e);
    }
  }
}
