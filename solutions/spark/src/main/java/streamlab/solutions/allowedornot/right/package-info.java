/** Right answers to allowed-or-not in other styles. */
package streamlab.solutions.allowedornot.right;
