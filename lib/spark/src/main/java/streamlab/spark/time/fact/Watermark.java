package streamlab.spark.time.fact;

import java.time.Instant;
import java.util.Optional;

/**
 * The watermark of a step: older events may be dropped.
 *
 * @param before the one that this step's events met; empty as long as no event has set it
 * @param after the one that this step's events left behind, from the query's commit log
 * @param formula how it comes from the events: {@code 10:48 − 30 minutes}; empty when the query has
 *     none, or when Spark's value is not what the events' times give
 */
public record Watermark(Optional<Instant> before, Optional<Instant> after, String formula) {}
