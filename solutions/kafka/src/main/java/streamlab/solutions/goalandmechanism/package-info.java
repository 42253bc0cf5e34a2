/** The exercise goal-and-mechanism: solution and discussion. */
package streamlab.solutions.goalandmechanism;
