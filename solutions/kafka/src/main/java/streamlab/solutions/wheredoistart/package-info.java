/** The exercise where-do-i-start: solution and discussion. */
package streamlab.solutions.wheredoistart;
