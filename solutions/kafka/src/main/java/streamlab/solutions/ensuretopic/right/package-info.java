/** Right answers to ensure-topic in other styles. */
package streamlab.solutions.ensuretopic.right;
