package streamlab.spark.time.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * A micro-batch that has been committed.
 *
 * @param id Spark's number
 * @param hasEvents whether it had input; Spark runs some without, when the watermark has moved
 * @param late {@code numRowsDroppedByWatermark} of all stateful operators
 * @param duplicates {@code numDroppedDuplicateRows} of all stateful operators
 * @param operators how many stateful operators there are
 * @param changesState whether Spark counts state rows as updated or removed
 * @param next the watermark of the next micro-batch, from the commit log; empty before the first
 * @param rows what the sink got
 */
record MicroBatch(
    long id,
    boolean hasEvents,
    long late,
    long duplicates,
    int operators,
    boolean changesState,
    Optional<Instant> next,
    List<Row> rows) {}
