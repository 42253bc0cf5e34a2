package streamlab.grade.run;

import java.util.List;
import streamlab.grade.result.FactResult;

/**
 * A run of all facts of a grader.
 *
 * @param facts how each fared
 * @param allOrNothing whether half an answer earns nothing
 * @param seconds how long it took
 * @param spoiled whether this JVM is not as before: a thread of the answer may still be at work, or
 *     the memory was used up
 */
public record FactRun(
    List<FactResult> facts, boolean allOrNothing, double seconds, boolean spoiled) {}
