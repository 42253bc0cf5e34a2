/** Wrong answers to allowed-or-not, each a misconception its grader must tell. */
package streamlab.solutions.allowedornot.wrong;
