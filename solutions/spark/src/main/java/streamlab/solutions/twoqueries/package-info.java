/** The exercise two-queries: solution and discussion. */
package streamlab.solutions.twoqueries;
