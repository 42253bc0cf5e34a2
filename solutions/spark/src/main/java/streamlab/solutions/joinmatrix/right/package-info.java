/** Right answers to join-matrix in other styles. */
package streamlab.solutions.joinmatrix.right;
