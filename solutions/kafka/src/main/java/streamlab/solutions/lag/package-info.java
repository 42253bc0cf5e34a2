/** The exercise lag: solution and discussion. */
package streamlab.solutions.lag;
