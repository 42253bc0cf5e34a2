/** Right answers to running-totals in other styles. */
package streamlab.solutions.runningtotals.right;
