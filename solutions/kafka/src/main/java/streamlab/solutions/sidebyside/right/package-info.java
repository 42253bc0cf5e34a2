/** Right answers to side-by-side in other styles. */
package streamlab.solutions.sidebyside.right;
