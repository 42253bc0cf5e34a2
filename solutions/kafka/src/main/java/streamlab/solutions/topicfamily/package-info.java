/** The exercise topic-family: solution and discussion. */
package streamlab.solutions.topicfamily;
