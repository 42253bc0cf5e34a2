/** The exercise one-checkpoint-each: solution and discussion. */
package streamlab.solutions.onecheckpointeach;
