/** Wrong answers to join-matrix, each a misconception its grader must tell. */
package streamlab.solutions.joinmatrix.wrong;
