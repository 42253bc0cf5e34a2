/** Right answers to click-events in other styles. */
package streamlab.solutions.clickevents.right;
