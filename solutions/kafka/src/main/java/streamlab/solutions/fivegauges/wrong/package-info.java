/** Wrong answers to five-gauges, each a misconception its grader must tell. */
package streamlab.solutions.fivegauges.wrong;
