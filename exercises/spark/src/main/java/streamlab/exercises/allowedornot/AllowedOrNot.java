package streamlab.exercises.allowedornot;

/** Does Spark start this streaming query, or does it refuse? A prediction. */
@FunctionalInterface
public interface AllowedOrNot {

  /** What is computed from a stream of events with the columns {@code time} and {@code word}. */
  enum Query {
    /** {@code events.filter("word <> 'a'")}. */
    FILTER,
    /** {@code events.limit(2)}. */
    LIMIT,
    /** {@code events.distinct()}. */
    DISTINCT,
    /** {@code events.orderBy("word")}. */
    SORT,
    /** {@code events.groupBy("word").count()}. */
    COUNT,
    /** {@code events.groupBy("word").count().orderBy("word")}. */
    COUNT_THEN_SORT,
    /** {@code events.groupBy(window(col("time"), "10 minutes")).count()}, without a watermark. */
    WINDOW_COUNT,
    /** The same, with {@code withWatermark("time", "5 minutes")} before the grouping. */
    WINDOW_COUNT_WITH_WATERMARK,
    /** A running sum over rows: {@code sum(length(col("word"))).over(… orderBy("time"))}. */
    RUNNING_SUM,
    /** {@code events.join(otherEvents, "word")}, both of them streams. */
    JOIN_OF_TWO_STREAMS
  }

  /** The output mode. */
  enum Mode {
    /** {@code outputMode("append")}. */
    APPEND,
    /** {@code outputMode("update")}. */
    UPDATE,
    /** {@code outputMode("complete")}. */
    COMPLETE
  }

  /** Where the result goes. */
  enum Sink {
    /** {@code format("noop")}, which takes everything and writes nothing. */
    NOOP,
    /** {@code format("console")}. */
    CONSOLE,
    /** {@code format("parquet")}: files. */
    PARQUET,
    /** {@code foreachBatch(…)}. */
    FOREACH_BATCH
  }

  /**
   * Predicts whether {@code start()} succeeds.
   *
   * @return {@code false} where Spark refuses
   */
  boolean works(Query query, Mode mode, Sink sink);
}
