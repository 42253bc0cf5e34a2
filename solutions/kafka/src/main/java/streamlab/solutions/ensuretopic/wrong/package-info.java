/** Wrong answers to ensure-topic, each a misconception its grader must tell. */
package streamlab.solutions.ensuretopic.wrong;
