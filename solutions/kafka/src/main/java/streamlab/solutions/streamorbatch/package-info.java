/** The exercise stream-or-batch: solution and discussion. */
package streamlab.solutions.streamorbatch;
