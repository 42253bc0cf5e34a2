/** Exercise: two queries with a checkpoint each. (K26-08, K26-02) */
package streamlab.exercises.onecheckpointeach;
