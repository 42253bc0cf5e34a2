package streamlab.spark.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a board shows of a query at one moment.
 *
 * @param query its name, or the beginning of its id
 * @param status what it does now, or how it ended, in words
 * @param batch the latest micro-batch; none before the first
 */
record BoardFacts(String query, String status, Optional<Batch> batch) {

  /**
   * The latest micro-batch, and what has come of all of them.
   *
   * @param number counts from 0 over all runs of the query
   * @param rows that came in with it
   * @param millis how long it took
   * @param inputPerSecond rows that came in per second
   * @param processedPerSecond rows that the query managed per second
   * @param history input rows per second of the batches before, the newest last
   * @param phases milliseconds by phase, in Spark's words and in the order they happen
   * @param eventTime none without {@code withWatermark}
   * @param state none for a stateless query
   * @param sources where it reads
   * @param sink where it writes
   */
  record Batch(
      long number,
      long rows,
      long millis,
      double inputPerSecond,
      double processedPerSecond,
      List<Double> history,
      Map<String, Long> phases,
      Optional<EventTime> eventTime,
      Optional<State> state,
      List<Source> sources,
      String sink) {}

  /**
   * How far event time has come.
   *
   * @param watermark rows up to it count as late; 1970 before the first
   * @param newest the newest event so far; none before the first
   */
  record EventTime(Instant watermark, Optional<Instant> newest) {}

  /**
   * What a query remembers between micro-batches.
   *
   * @param rows in all its state stores
   * @param bytes of memory they take
   * @param dropped rows that came too late, in all batches that the board knows of
   */
  record State(long rows, long bytes, long dropped) {}

  /**
   * A source and how far it has been read. Offsets are texts; none is empty.
   *
   * @param name as Spark describes it
   * @param from where the latest micro-batch began
   * @param to where it ended
   * @param latest the newest offset there is, where the source tells
   */
  record Source(String name, String from, String to, String latest) {}
}
