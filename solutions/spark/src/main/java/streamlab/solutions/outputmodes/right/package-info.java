/** Right answers to output-modes in other styles. */
package streamlab.solutions.outputmodes.right;
