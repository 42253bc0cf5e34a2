/** Spark's physical plans as pictures and in words. */
package streamlab.spark.plan;
