/** Right answers to where-do-i-start in other styles. */
package streamlab.solutions.wheredoistart.right;
