/** The exercise side-by-side: solution and discussion. */
package streamlab.solutions.sidebyside;
