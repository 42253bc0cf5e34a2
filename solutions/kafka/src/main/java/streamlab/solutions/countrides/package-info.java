/** The exercise count-rides: solution and discussion. */
package streamlab.solutions.countrides;
