package streamlab.spark.time.fact;

import java.util.List;

/**
 * What was not taken in one step.
 *
 * @param late rows dropped by the watermark, as Spark counts them: after grouping, and one for each
 *     window of an event
 * @param duplicates copies that de-duplication dropped
 * @param sentences which and why, as far as Spark tells
 */
public record Dropped(long late, long duplicates, List<String> sentences) {}
