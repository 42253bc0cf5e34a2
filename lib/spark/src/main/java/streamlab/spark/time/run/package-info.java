/** Drives a streaming query step by step and reads the facts of each micro-batch from Spark. */
package streamlab.spark.time.run;
