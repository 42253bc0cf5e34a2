/** Right answers to consumer-loop in other styles. */
package streamlab.solutions.consumerloop.right;
