/** A real Cassandra for graders of exercises that write to a table. */
package streamlab.spark.grade.cassandra;
