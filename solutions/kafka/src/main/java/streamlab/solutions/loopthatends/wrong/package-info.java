/** Wrong answers to loop-that-ends, each a misconception its grader must tell. */
package streamlab.solutions.loopthatends.wrong;
