/** The exercise spark-partition-counts: solution and discussion. */
package streamlab.solutions.sparkpartitioncounts;
