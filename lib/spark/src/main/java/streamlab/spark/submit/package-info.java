/** Command lines of {@code spark-submit}, read but not run. */
package streamlab.spark.submit;
