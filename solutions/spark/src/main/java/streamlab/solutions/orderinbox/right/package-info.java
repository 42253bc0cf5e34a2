/** Right answers to order-inbox in other styles. */
package streamlab.solutions.orderinbox.right;
