/** Wrong answers to lag, each a misconception its grader must tell. */
package streamlab.solutions.lag.wrong;
