/** The exercise allowed-or-not: solution and discussion. */
package streamlab.solutions.allowedornot;
