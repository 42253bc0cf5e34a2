/** The exercise sliding-totals: solution and discussion. */
package streamlab.solutions.slidingtotals;
