/** The exercise two-contexts: solution and discussion. */
package streamlab.solutions.twocontexts;
