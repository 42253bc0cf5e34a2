/** What a step of a streaming query did, as Spark told it, and the same in words. */
package streamlab.spark.time.fact;
