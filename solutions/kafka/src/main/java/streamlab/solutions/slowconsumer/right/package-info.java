/** Right answers to slow-consumer in other styles. */
package streamlab.solutions.slowconsumer.right;
