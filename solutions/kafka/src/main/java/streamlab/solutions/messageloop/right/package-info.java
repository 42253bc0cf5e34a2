/** Right answers to message-loop in other styles. */
package streamlab.solutions.messageloop.right;
