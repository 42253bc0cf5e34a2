/** Wrong answers to throttle-a-stream, each a misconception its grader must tell. */
package streamlab.solutions.throttleastream.wrong;
