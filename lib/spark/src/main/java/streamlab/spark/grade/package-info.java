/** For graders of Spark exercises: a session as it was delivered, feeds and queries that end. */
package streamlab.spark.grade;
