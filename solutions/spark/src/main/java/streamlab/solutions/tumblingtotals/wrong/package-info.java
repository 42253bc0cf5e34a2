/** Wrong answers to tumbling-totals, each a misconception its grader must tell. */
package streamlab.solutions.tumblingtotals.wrong;
