/** Wrong answers to deal-the-partitions, each a misconception its grader must tell. */
package streamlab.solutions.dealthepartitions.wrong;
