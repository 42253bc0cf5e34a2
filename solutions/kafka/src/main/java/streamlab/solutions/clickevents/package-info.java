/** The exercise click-events: solution and discussion. */
package streamlab.solutions.clickevents;
