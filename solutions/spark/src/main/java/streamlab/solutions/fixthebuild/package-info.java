/** The exercise fix-the-build: solution and discussion. */
package streamlab.solutions.fixthebuild;
