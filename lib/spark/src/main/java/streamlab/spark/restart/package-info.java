/** Streaming jobs in JVMs of their own, killed at a chosen point and started again. */
package streamlab.spark.restart;
