/** The exercise old-dates: solution and discussion. */
package streamlab.solutions.olddates;
