/** Wrong answers to stream-or-batch, each a misconception its grader must tell. */
package streamlab.solutions.streamorbatch.wrong;
