package streamlab.spark.stream;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.error.LabException;

/**
 * A streaming query that goes on when it is told to: each step adds events to its feed and waits
 * until they are worked on, to the last micro-batch that has no data and only cleans up. The rows
 * of a micro-batch come sorted by their text, as Spark gives them in no order.
 *
 * <pre>{@code
 * try (DrivenQuery<String> query = DrivenQuery.start(lines, counts, OutputMode.Update())) {
 *   query.step("hello hi");   // [hello | 1, hi | 1]
 *   query.step("hello");      // [hello | 2]
 * }
 * }</pre>
 *
 * @param <T> the kind of events
 */
public final class DrivenQuery<T> implements AutoCloseable {

  private final Feed<T> feed;
  private final CollectedRows rows;
  private final StreamingQuery query;
  private final ProgressFacts facts = new ProgressFacts();

  private DrivenQuery(Feed<T> feed, CollectedRows rows, StreamingQuery query) {
    this.feed = feed;
    this.rows = rows;
    this.query = query;
  }

  /**
   * Starts a query that reads a feed.
   *
   * @param result what the query computes from the feed's rows
   * @throws org.apache.spark.sql.AnalysisException when Spark refuses the query or the mode for it;
   *     it is a checked exception that Spark's own method does not declare
   */
  public static <T> DrivenQuery<T> start(Feed<T> feed, Dataset<?> result, OutputMode mode) {
    Dataset<Row> plain = result.toDF();
    CollectedRows rows =
        new CollectedRows(Arrays.asList(plain.columns()), mode.equals(OutputMode.Complete()));
    VoidFunction2<Dataset<Row>, Long> keep = (batch, id) -> rows.add(id, batch.collectAsList());
    try {
      StreamingQuery query = plain.writeStream().outputMode(mode).foreachBatch(keep).start();
      return new DrivenQuery<>(feed, rows, query);
    } catch (TimeoutException e) {
      throw new LabException("The query did not start in time: is the machine busy? Try again.", e);
    }
  }

  /**
   * Adds events and waits until they are worked on.
   *
   * @return the rows that this step put out
   * @throws LabException when the query failed, with the cause in a sentence and as its cause
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final List<String> step(T... events) {
    return step(List.of(events));
  }

  /** As {@link #step(Object...)}. */
  public List<String> step(List<T> events) {
    return step(feed, events);
  }

  /**
   * As {@link #step(Object...)}, with events of any feed that the query reads: a join has two.
   *
   * @param of the feed that the events belong to
   */
  public <U> List<String> step(Feed<U> of, List<U> events) {
    int before = rows.count();
    of.add(events);
    Queries.untilCaughtUp(query);
    facts.read(query.recentProgress());
    return rows.since(before);
  }

  /** All rows put out so far, in the order of the micro-batches. */
  public List<String> rows() {
    return rows.since(0);
  }

  /**
   * What a table holds into which each row is written over the one with the same key; in complete
   * mode what was put out last.
   *
   * @param keys names of the columns that make up the key; none means that every row is new
   * @return the rows, sorted by their text
   * @throws LabException when there is no such column
   */
  public List<String> table(String... keys) {
    return rows.table(List.of(keys));
  }

  /**
   * The boundary that the last micro-batch worked with: older events may be dropped. Empty without
   * a watermark, and as long as no event has moved it. In update and append mode a micro-batch
   * without data follows each move, so this is the boundary after the step; in complete mode it is
   * the one before.
   */
  public Optional<Instant> watermark() {
    return facts.watermark();
  }

  /**
   * {@code numRowsDroppedByWatermark} of all steps: how often an event found the state of its group
   * gone. Spark sums up within a micro-batch first, so late events of the same group and batch are
   * one.
   */
  public long droppedByWatermark() {
    return facts.dropped();
  }

  /** How many rows of state the query keeps now, over all of its operators. */
  public long stateRows() {
    return facts.stateRows();
  }

  /** Spark's own handle. */
  public StreamingQuery query() {
    return query;
  }

  /** Stops the query. */
  @Override
  public void close() {
    Queries.stop(query);
  }
}
