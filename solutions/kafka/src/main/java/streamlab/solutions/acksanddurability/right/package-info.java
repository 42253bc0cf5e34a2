/** Right answers to acks-and-durability in other styles. */
package streamlab.solutions.acksanddurability.right;
