/** The exercise five-gauges: solution and discussion. */
package streamlab.solutions.fivegauges;
