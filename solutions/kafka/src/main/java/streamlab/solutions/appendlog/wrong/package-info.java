/** Wrong answers to append-log, each a misconception its grader must tell. */
package streamlab.solutions.appendlog.wrong;
