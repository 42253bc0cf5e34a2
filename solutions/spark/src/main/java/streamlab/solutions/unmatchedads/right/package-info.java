/** Right answers to unmatched-ads in other styles. */
package streamlab.solutions.unmatchedads.right;
