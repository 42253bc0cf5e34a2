/** Right answers to partition-count in other styles. */
package streamlab.solutions.partitioncount.right;
