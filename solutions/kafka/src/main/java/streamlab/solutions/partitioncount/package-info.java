/** The exercise partition-count: solution and discussion. */
package streamlab.solutions.partitioncount;
