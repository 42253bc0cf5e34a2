/** The exercise join-matrix: solution and discussion. */
package streamlab.solutions.joinmatrix;
