/** Wrong answers to goal-and-mechanism, each a misconception its grader must tell. */
package streamlab.solutions.goalandmechanism.wrong;
