/** The exercise cli-quick-start: solution and discussion. */
package streamlab.solutions.cliquickstart;
