/** Wrong answers to message-loop, each a misconception its grader must tell. */
package streamlab.solutions.messageloop.wrong;
