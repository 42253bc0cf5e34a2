/** The exercise loop-that-ends: solution and discussion. */
package streamlab.solutions.loopthatends;
