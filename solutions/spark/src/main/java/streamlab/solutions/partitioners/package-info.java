/** The exercise partitioners: solution and discussion. */
package streamlab.solutions.partitioners;
