/** Draws a step on a line of event time. */
package streamlab.spark.time.draw;
