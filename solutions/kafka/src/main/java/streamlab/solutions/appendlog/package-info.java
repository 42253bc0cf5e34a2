/** The exercise append-log: solution and discussion. */
package streamlab.solutions.appendlog;
