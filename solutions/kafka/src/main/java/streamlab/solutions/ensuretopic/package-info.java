/** The exercise ensure-topic: solution and discussion. */
package streamlab.solutions.ensuretopic;
