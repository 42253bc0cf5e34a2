/** Right answers to compaction in other styles. */
package streamlab.solutions.compaction.right;
