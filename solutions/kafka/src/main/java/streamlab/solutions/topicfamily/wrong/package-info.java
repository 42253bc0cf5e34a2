/** Wrong answers to topic-family, each a misconception its grader must tell. */
package streamlab.solutions.topicfamily.wrong;
