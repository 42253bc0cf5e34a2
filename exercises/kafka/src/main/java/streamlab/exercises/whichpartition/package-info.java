/** Exercise: which partition does a key go to? (K06-02, K06-08, K06-13) */
package streamlab.exercises.whichpartition;
