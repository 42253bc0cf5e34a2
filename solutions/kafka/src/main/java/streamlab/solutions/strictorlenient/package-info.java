/** The exercise strict-or-lenient: solution and discussion. */
package streamlab.solutions.strictorlenient;
