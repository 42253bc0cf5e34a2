/** Right answers to five-gauges in other styles. */
package streamlab.solutions.fivegauges.right;
