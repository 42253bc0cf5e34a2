/** Wrong answers to sliding-totals, each a misconception its grader must tell. */
package streamlab.solutions.slidingtotals.wrong;
