/** Right answers to sliding-totals in other styles. */
package streamlab.solutions.slidingtotals.right;
