/** Right answers to topic-family in other styles. */
package streamlab.solutions.topicfamily.right;
