/** Right answers to clicked-in-time in other styles. */
package streamlab.solutions.clickedintime.right;
