/** Wrong answers to spark-partition-counts, each a misconception its grader must tell. */
package streamlab.solutions.sparkpartitioncounts.wrong;
