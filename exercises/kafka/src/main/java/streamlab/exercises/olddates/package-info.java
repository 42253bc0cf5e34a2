/** Exercise: old dates in a new topic (K08-14, K08-02, K01-03). */
package streamlab.exercises.olddates;
