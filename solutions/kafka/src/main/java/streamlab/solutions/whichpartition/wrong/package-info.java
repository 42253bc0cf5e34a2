/** Wrong answers to which-partition, each a misconception its grader must tell. */
package streamlab.solutions.whichpartition.wrong;
