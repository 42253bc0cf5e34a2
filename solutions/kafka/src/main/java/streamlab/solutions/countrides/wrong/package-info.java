/** Wrong answers to count-rides, each a misconception its grader must tell. */
package streamlab.solutions.countrides.wrong;
