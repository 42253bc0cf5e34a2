/** Solution of the exercise partition-count. */
package streamlab.solutions.partitioncount;
