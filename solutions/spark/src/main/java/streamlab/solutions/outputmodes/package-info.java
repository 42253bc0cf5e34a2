/** The exercise output-modes: solution and discussion. */
package streamlab.solutions.outputmodes;
