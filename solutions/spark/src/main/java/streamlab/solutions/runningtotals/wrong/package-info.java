/** Wrong answers to running-totals, each a misconception its grader must tell. */
package streamlab.solutions.runningtotals.wrong;
