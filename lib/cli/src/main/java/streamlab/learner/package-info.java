/** A learner's files: which exercise is meant, back to the starting point, the solution beside. */
package streamlab.learner;
