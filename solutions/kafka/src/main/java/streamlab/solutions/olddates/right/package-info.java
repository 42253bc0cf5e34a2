/** Right answers to old-dates in other styles. */
package streamlab.solutions.olddates.right;
