/** Right answers to delivery-semantics in other styles. */
package streamlab.solutions.deliverysemantics.right;
