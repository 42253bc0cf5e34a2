/** Exercise: how much a micro-batch takes of a topic. (K27-08, K27-09) */
package streamlab.exercises.throttleastream;
