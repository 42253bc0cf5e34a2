/** Streams fed by hand: a source in memory, a query driven step by step, what Spark says of it. */
package streamlab.spark.stream;
