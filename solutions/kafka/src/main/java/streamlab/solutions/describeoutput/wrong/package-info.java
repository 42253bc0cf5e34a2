/** Wrong answers to describe-output, each a misconception its grader must tell. */
package streamlab.solutions.describeoutput.wrong;
