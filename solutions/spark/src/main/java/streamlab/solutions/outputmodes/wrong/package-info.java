/** Wrong answers to output-modes, each a misconception its grader must tell. */
package streamlab.solutions.outputmodes.wrong;
