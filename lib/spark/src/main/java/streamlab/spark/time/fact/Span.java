package streamlab.spark.time.fact;

import java.time.Instant;

/**
 * A window of event time.
 *
 * @param start its first instant
 * @param end the first instant after it
 */
public record Span(Instant start, Instant end) {}
