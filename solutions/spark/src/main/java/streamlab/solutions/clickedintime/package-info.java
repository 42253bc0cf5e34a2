/** The exercise clicked-in-time: solution and discussion. */
package streamlab.solutions.clickedintime;
