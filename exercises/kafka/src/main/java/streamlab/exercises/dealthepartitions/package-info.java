/** Exercise: who owns which partitions. (K11-10, K06-11, K11-09, K11-15) */
package streamlab.exercises.dealthepartitions;
