/** Right answers to goal-and-mechanism in other styles. */
package streamlab.solutions.goalandmechanism.right;
