/** The exercise consumer-loop: solution and discussion. */
package streamlab.solutions.consumerloop;
