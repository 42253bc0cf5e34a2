package streamlab.spark.time.fact;

import java.util.List;

/**
 * What the sink got in one step.
 *
 * @param withEvents rows of the micro-batch that held the step's events
 * @param afterwards rows of the micro-batch without data that Spark runs once the watermark moved
 */
public record Emitted(List<String> withEvents, List<String> afterwards) {}
