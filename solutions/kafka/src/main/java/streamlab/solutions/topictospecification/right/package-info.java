/** Right answers to topic-to-specification in other styles. */
package streamlab.solutions.topictospecification.right;
