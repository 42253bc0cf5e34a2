/** Right answers to two-queries in other styles. */
package streamlab.solutions.twoqueries.right;
