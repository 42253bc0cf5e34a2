/** Wrong answers to two-queries, each a misconception its grader must tell. */
package streamlab.solutions.twoqueries.wrong;
