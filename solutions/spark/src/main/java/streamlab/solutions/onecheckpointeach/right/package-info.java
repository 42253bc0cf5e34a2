/** Right answers to one-checkpoint-each in other styles. */
package streamlab.solutions.onecheckpointeach.right;
