/** The exercise running-totals: solution and discussion. */
package streamlab.solutions.runningtotals;
