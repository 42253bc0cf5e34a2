/** Right answers to spark-partition-counts in other styles. */
package streamlab.solutions.sparkpartitioncounts.right;
