/** The exercise where-the-data-lies: solution and discussion. */
package streamlab.solutions.wherethedatalies;
