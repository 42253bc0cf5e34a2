/** Wrong answers to slow-consumer, each a misconception its grader must tell. */
package streamlab.solutions.slowconsumer.wrong;
