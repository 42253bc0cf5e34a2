/** Wrong answers to strict-or-lenient, each a misconception its grader must tell. */
package streamlab.solutions.strictorlenient.wrong;
