/** The exercise topic-to-specification: solution and discussion. */
package streamlab.solutions.topictospecification;
