/** How Spark reaches files of this machine. */
package streamlab.spark.files;
