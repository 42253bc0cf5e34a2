/** Right answers to append-log in other styles. */
package streamlab.solutions.appendlog.right;
