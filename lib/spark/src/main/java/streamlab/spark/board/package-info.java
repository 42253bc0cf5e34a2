/** Live pictures of what Spark is doing: boards of streaming queries, progress of long work. */
package streamlab.spark.board;
