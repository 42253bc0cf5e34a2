/** Rows from Java objects, and rows as texts and tables. */
package streamlab.spark.rows;
