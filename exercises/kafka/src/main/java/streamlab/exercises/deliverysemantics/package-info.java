/** Exercise: what a crash loses or repeats (K11-04, K11-16). */
package streamlab.exercises.deliverysemantics;
