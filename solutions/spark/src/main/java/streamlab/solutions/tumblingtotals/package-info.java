/** The exercise tumbling-totals: solution and discussion. */
package streamlab.solutions.tumblingtotals;
