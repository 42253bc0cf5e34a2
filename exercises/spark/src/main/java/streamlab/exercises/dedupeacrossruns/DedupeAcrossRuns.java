package streamlab.exercises.dedupeacrossruns;

import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * One run of a scheduled stream that drops copies, also copies of what an earlier run wrote.
 *
 * <p>Readings with the same id are copies of one another, whatever their times, as long as these
 * lie less than ten minutes apart.
 */
@FunctionalInterface
public interface DedupeAcrossRuns {

  /**
   * Starts a run over all that has come since the run before.
   *
   * @param readings a stream with the columns {@code id: int} and {@code time: timestamp}, the
   *     event's time in UTC
   * @param checkpoint the folder of the query's checkpoint, the same for all runs
   * @param write writes the rows of a micro-batch, with the columns {@code id} and {@code time};
   *     for {@code foreachBatch}
   * @return the query, which ends by itself when all that was there at its start is done
   * @throws TimeoutException as Spark's {@code start} does
   */
  StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException;
}
