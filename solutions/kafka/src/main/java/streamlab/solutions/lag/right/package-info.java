/** Right answers to lag in other styles. */
package streamlab.solutions.lag.right;
