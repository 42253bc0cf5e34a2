/** The exercise slow-consumer: solution and discussion. */
package streamlab.solutions.slowconsumer;
