/** Right answers to partitioners in other styles. */
package streamlab.solutions.partitioners.right;
