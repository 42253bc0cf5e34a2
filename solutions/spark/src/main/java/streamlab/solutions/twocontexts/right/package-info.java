/** Right answers to two-contexts in other styles. */
package streamlab.solutions.twocontexts.right;
