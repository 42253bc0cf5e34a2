/** Right answers to deal-the-partitions in other styles. */
package streamlab.solutions.dealthepartitions.right;
