/** Wrong answers to one-checkpoint-each, each a misconception. */
package streamlab.solutions.onecheckpointeach.wrong;
