/** Wrong answers to partition-count, each a misconception its grader must tell. */
package streamlab.solutions.partitioncount.wrong;
