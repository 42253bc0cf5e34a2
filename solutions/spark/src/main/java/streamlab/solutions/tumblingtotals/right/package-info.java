/** Right answers to tumbling-totals in other styles. */
package streamlab.solutions.tumblingtotals.right;
