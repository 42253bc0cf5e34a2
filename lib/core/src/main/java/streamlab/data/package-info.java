/**
 * Sample events made by seed: the same seed gives the same events on every machine and JDK, and
 * with them the exact answers to what a chapter or a grader asks about them. Needs no Kafka. All
 * times are of fixed dates in the past, in whole seconds, in UTC.
 */
package streamlab.data;
