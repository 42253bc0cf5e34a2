/** Right answers to loop-that-ends in other styles. */
package streamlab.solutions.loopthatends.right;
