/** Wrong answers to topic-to-specification, each a misconception its grader must tell. */
package streamlab.solutions.topictospecification.wrong;
