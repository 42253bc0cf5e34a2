/** Right answers to which-partition in other styles. */
package streamlab.solutions.whichpartition.right;
