/** Right answers to count-rides in other styles. */
package streamlab.solutions.countrides.right;
